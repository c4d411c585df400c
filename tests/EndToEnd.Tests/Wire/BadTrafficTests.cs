using System.Net;
using System.Net.Sockets;
using System.Text;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Wire;

/// <summary>What goes wrong in the field: garbage on the port, origins that are not there or not to be trusted.</summary>
[Collection(StageCollection.Name)]
public sealed class BadTrafficTests(Stage stage) : StageTests(stage)
{
    [Fact]
    public async Task Garbage_IsRefusedAndTheProxyServesOn()
    {
        var random = new Random(7);
        byte[][] attempts = [
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000"u8.ToArray(), // a ClientHello on the plain port
            "SSH-2.0-OpenSSH_9.2\r\n"u8.ToArray(),
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"u8.ToArray(),
            "CONNECT api.openai.com:443 HTTP/1.1\r\n\r\n\u0000\u0001\u0002garbage inside"u8.ToArray(),
            "CONNECT api.openai.com:22 HTTP/1.1\r\nHost: api.openai.com:22\r\n\r\n"u8.ToArray(),
            "POST http://api.openai.com/v1/chat/completions HTTP/1.1\r\nHost: api.openai.com\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"u8.ToArray(),
            Encoding.ASCII.GetBytes("GET /" + new string('a', 200_000) + " HTTP/1.1\r\n\r\n"),
            .. Enumerable.Range(0, 20).Select(_ => { var bytes = new byte[random.Next(1, 5000)]; random.NextBytes(bytes); return bytes; }),
        ];
        foreach (var attempt in attempts)
        {
            var answer = await SendAsync(attempt);
            Assert.DoesNotContain("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        }

        var done = await Curl.PostAsync(Stage.Proxy, "https://api.openai.com/v1/chat/completions", Curl.Chat("after the garbage"));
        Assert.True(done.Status == 200, done.ToString());
        Assert.DoesNotContain("internal error", Stage.Proxy.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Unhandled", Stage.Proxy.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://nobody.api.openai.com/v1/models", "OriginNotFound")]
    [InlineData("https://api.groq.com/v1/models", "OriginUnreachable")]
    [InlineData("https://api.x.ai/v1/models", "OriginCertificate")]
    public async Task OriginThatCannotBeReached_IsNamedInTheAnswer(string url, string error)
    {
        var done = await Curl.RunAsync(Stage.Proxy, url, []);
        Assert.True(done is { Exit: 0, Status: >= 502 and <= 504 }, done.ToString());
        Assert.Equal(error, (string?)done.Json["error"]!["code"]);
        Assert.InRange(((string)done.Json["error"]!["message"]!).Length, 20, 1000);
        var japanese = await Curl.RunAsync(Stage.Proxy, url, ["-H", "accept-language: ja"]);
        Assert.Contains("。", (string)japanese.Json["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OriginThatIsNotTrusted_IsInTheTrail()
    {
        var before = await Stage.Proxy.LastRecordAsync();
        var done = await Curl.PostAsync(Stage.Proxy, "https://api.x.ai/v1/chat/completions", Curl.Chat("stranger " + Samples.Email));
        Assert.Equal(502, done.Status);
        Assert.False(Stage.Stranger.HasSeen("stranger"));
        Assert.Contains(await Stage.Proxy.RecordsAsync(before), static r => (string?)r["host"] == "api.x.ai" && ((string?)r["kind"] ?? "").Contains("cert", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task UncataloguedHostThatDoesNotExist_IsRefusedAtConnect()
    {
        var done = await Curl.RunAsync(Stage.Proxy, "https://nobody.invalid/", []);
        Assert.Equal(0, done.Status);
        Assert.InRange(done.ConnectStatus, 400, 599);
    }

    /// <summary>Sends bytes and returns what comes back until the proxy closes, or half a second of silence.</summary>
    private async Task<string> SendAsync(byte[] bytes)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPEndPoint.Parse(Stage.Proxy.Address), TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        var answer = new StringBuilder();
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        try
        {
            await stream.WriteAsync(bytes, limit.Token);
            var buffer = new byte[4096];
            int count;
            while ((count = await stream.ReadAsync(buffer, limit.Token)) > 0)
            {
                _ = answer.Append(Encoding.Latin1.GetString(buffer, 0, count));
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Reset, or silence: both are refusals.
        }

        return answer.ToString();
    }
}
