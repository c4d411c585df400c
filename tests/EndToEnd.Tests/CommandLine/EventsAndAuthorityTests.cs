using System.Security.Cryptography.X509Certificates;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.CommandLine;

/// <summary><c>dlp events</c> and <c>dlp ca</c> beside a running proxy.</summary>
[Collection(StageCollection.Name)]
public sealed class EventsAndAuthorityTests(Stage stage) : StageTests(stage)
{
    [Fact]
    public async Task Tail_ShowsOneLinePerRecord()
    {
        _ = await Curl.PostAsync(Stage.Proxy, "https://api.openai.com/v1/chat/completions", Curl.Chat("events-tail " + Samples.Email));
        _ = await Curl.PostAsync(Stage.Proxy, "https://api.anthropic.com/v1/messages", Curl.Chat("events-tail " + Samples.KeyPair));
        var tail = await Finished.DlpAsync("events", "tail", "--config", Stage.Proxy.Config, "-n", "2");
        Assert.True(tail.ExitCode == 0, tail.ToString());
        var lines = tail.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("mask", lines[0], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("block", lines[1], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Samples.Email, tail.Output, StringComparison.Ordinal);

        var blocked = await Finished.DlpAsync("events", "export", "--config", Stage.Proxy.Config, "--action", "block", "--since", "1h", "--format", "text");
        Assert.Equal(0, blocked.ExitCode);
        Assert.DoesNotContain("OpenAI API mask", blocked.Output, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(blocked.Output);
    }

    [Fact]
    public async Task Verify_IsIntactWhileTheProxyRuns()
    {
        var done = await Finished.DlpAsync("events", "verify", "--config", Stage.Proxy.Config);
        Assert.True(done.ExitCode == 0, done.ToString());
        Assert.StartsWith("Intact: ", done.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongTime_IsAUsageError()
    {
        var done = await Finished.DlpAsync("events", "tail", "--config", Stage.Proxy.Config, "--since", "yesterdayish");
        Assert.Equal(2, done.ExitCode);
        Assert.Contains("yesterdayish", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CaExport_IsTheCertificateTheProxyServes()
    {
        using var folder = new TestFolder();
        Assert.Equal(0, (await Finished.DlpAsync("ca", "export", "--config", Stage.Proxy.Config, "--format", "der", "-o", folder["ca.der"])).ExitCode);
        var pem = await Finished.DlpAsync("ca", "export", "--config", Stage.Proxy.Config);
        Assert.Equal(0, pem.ExitCode);
        Assert.DoesNotContain("PRIVATE", pem.Output, StringComparison.Ordinal);
        using var exported = X509Certificate2.CreateFromPem(pem.Output);
        using var served = X509CertificateLoader.LoadCertificateFromFile(Stage.Proxy.Authority);
        Assert.Equal(served.Thumbprint, exported.Thumbprint);
        Assert.Equal(served.RawData, await File.ReadAllBytesAsync(folder["ca.der"], TestContext.Current.CancellationToken));
        Assert.False(exported.HasPrivateKey);
    }
}
