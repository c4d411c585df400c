using System.Diagnostics;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Interception;

/// <summary>Clients that refuse our certificate (T-11).</summary>
public sealed class PinningTests
{
    [Fact]
    public async Task UnknownCaAlert_IsRecordedAndNeverBypassesByItself()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        for (var i = 1; i <= 3; i++)
        {
            await RefuseAsync(proxy);
            await Deadline.Until(() => proxy.Trail.Records.Count == i, "record");
        }

        Assert.All(proxy.Trail.Records, r => Assert.Equal((AuditKind.ClientTrust, DecisionAction.Block, "ai.test"), (r.Kind, r.Action, r.Host)));
        Assert.All(proxy.Trail.Records, r => Assert.Contains("does not trust our certificate", r.Reason, StringComparison.Ordinal));
        Assert.Empty(origin.Connections);
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal("never", (await client.AskAsync(RawClient.Get("ai.test"))).Text);
    }

    [Fact]
    public async Task DangerousTunnelPinnedHosts_TunnelsTheThirdConnectOfThatClientOnly()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("opaque"));
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Pinning = new PinningOptions { DangerousTunnelPinnedHosts = true } }, ("ai.test", origin.EndPoint));
        await RefuseAsync(proxy);
        await RefuseAsync(proxy);
        _ = await proxy.Trail.RecordAsync(r => r.Kind == AuditKind.ClientTrust && r.Action == DecisionAction.Allow, "tunnelling starts");
        await using (var client = await proxy.ConnectAsync())
        {
            await client.TunnelAsync("ai.test");
            await client.StartTlsAsync("ai.test", trust: TestCertificates.TrustOrigins());
            Assert.Equal("opaque", (await client.AskAsync(RawClient.Get("ai.test"))).Text);
        }

        var record = await proxy.Trail.RecordAsync(r => r.Kind == AuditKind.Tunnel, "tunnel");
        Assert.Equal((DecisionAction.Allow, "client refuses interception (pinning)"), (record.Action, record.Reason));
        await using var other = await proxy.OpenAsync("ai.test", from: "127.0.0.2");
        Assert.Equal("opaque", (await other.AskAsync(RawClient.Get("ai.test"))).Text);
        Assert.Contains(proxy.Trail.Records, r => r.Kind == AuditKind.Exchange);
    }

    // OpenSSL sends the alert unknown_ca, as most pinning clients do.
    private static async Task RefuseAsync(TestProxy proxy)
    {
        using var process = Process.Start(new ProcessStartInfo("openssl", ["s_client", "-proxy", proxy.EndPoint.ToString(), "-connect", "ai.test:443", "-servername", "ai.test", "-verify_return_error", "-no-CAfile", "-no-CApath"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(CancellationToken.None).InTime();
        Assert.Contains("verify error", await output + await error, StringComparison.Ordinal);
    }
}
