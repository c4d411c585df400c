using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Stopping;

/// <summary>SIGTERM, as a service manager sends it.</summary>
public sealed class TerminateTests
{
    [Fact]
    public async Task DuringASlowStream_FinishesItTakesNothingNewAndExitsWithZero()
    {
        using var folder = new TestFolder();
        await using var origin = await DemoOrigin.StartAsync(folder.Path);
        await using var proxy = new DlpProcess(folder);
        proxy.Configure(origin);
        await proxy.StartAsync();
        using var local = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync(local, proxy));

        // 24 characters in pieces of two, a quarter of a second apart.
        var start = Child.Command("curl", [
            "-sN", "--http1.1", "--noproxy", "", "--proxy", proxy.Url, "--cacert", proxy.Authority, "https://api.openai.com/v1/chat/completions", "-H", "content-type: application/json",
            "-H", "X-Demo-Delay-Ms: 250", "-H", "X-Demo-Chunk: 2", "-d", Curl.Chat("slow " + Samples.Email, stream: true).ToJsonString()]);
        using var curl = Process.Start(start)!;
        var lines = new List<string>();
        while (lines.Count(static l => l.StartsWith("data:", StringComparison.Ordinal)) < 2 && await curl.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            lines.Add(line);
        }

        proxy.Child.Terminate();
        await Until.TrueAsync(async () => await ReadyAsync(local, proxy) is null or HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5), () => "readiness is withdrawn\n" + proxy.Log);
        await Until.TrueAsync(() => !Accepts(proxy.Address), TimeSpan.FromSeconds(5), () => "nothing new is accepted\n" + proxy.Log);
        Assert.False(proxy.Child.HasExited, "It left with the stream under way.\n" + proxy.Log);
        lines.AddRange((await curl.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n'));
        await curl.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, curl.ExitCode);
        var answer = new Curl(0, 200, 200, "", 0, 0, "", string.Join('\n', lines), "", "");
        Assert.Equal("You said: slow " + Samples.Email, answer.StreamedText);
        Assert.Equal("[DONE]", answer.Events.Last());

        Assert.Equal(0, await proxy.Child.WaitAsync(TimeSpan.FromSeconds(20)));
        var record = Assert.Single(await proxy.RecordsAsync(), static r => (string?)r["kind"] == "exchange");
        Assert.Equal("completed", (string?)record["outcome"]!["result"]);
    }

    [Fact]
    public async Task IdleConnections_DoNotHoldItUp()
    {
        using var folder = new TestFolder();
        await using var origin = await DemoOrigin.StartAsync(folder.Path);
        await using var proxy = new DlpProcess(folder);
        proxy.Configure(origin);
        await proxy.StartAsync();

        // One that has said nothing, as browsers open in advance; and one kept alive after a request, inside CONNECT and TLS.
        using var silent = new TcpClient();
        await silent.ConnectAsync(IPEndPoint.Parse(proxy.Address), TestContext.Current.CancellationToken);
        using var handler = new SocketsHttpHandler { Proxy = new WebProxy(proxy.Url), SslOptions = proxy.Trusted() };
        using var kept = new HttpClient(handler);
        using var answer = await kept.GetAsync("https://api.openai.com/v1/models", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        proxy.Child.Terminate();
        Assert.Equal(0, await proxy.Child.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    private static async Task<HttpStatusCode?> ReadyAsync(HttpClient client, DlpProcess proxy)
    {
        try
        {
            using var answer = await client.GetAsync(proxy.Url + "/readyz", TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static bool Accepts(string address)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPEndPoint.Parse(address));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
