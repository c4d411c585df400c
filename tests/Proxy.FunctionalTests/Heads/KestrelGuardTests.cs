using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Dlp.Proxy.Heads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Dlp.Proxy.FunctionalTests.Heads;

/// <summary>Real Kestrel behind the guard: smuggled requests are never dispatched.</summary>
public sealed class KestrelGuardTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> _seen = new();
    private readonly ConcurrentQueue<HeadViolationKind> _violations = new();
    private WebApplication _app = null!;
    private int _port;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
            listen.Use((ConnectionDelegate next) => connection => RequestHeadGuard.InvokeAsync(connection, next, HeadLimits.Default, v => _violations.Enqueue(v.Kind)))));
        _app = builder.Build();
        _app.Run(HandleAsync);
        await _app.StartAsync();
        _port = new Uri(_app.Urls.First()).Port;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public static TheoryData<string> SmugglingSecondRequests => new()
    {
        "GET /smuggled HTTP/1.1\nHost: a\n\n",
        "GET /smuggled HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /smuggled HTTP/1.1\r\nHost:\r\n\r\n",
        "POST /smuggled HTTP/1.1\r\nHost: a\r\nContent-Length: +0\r\n\r\n",
        "POST /smuggled HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /smuggled HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "TRACE /smuggled HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /smuggled HTTP/1.1\r\nHost: a\r\nX[A]: b\r\n\r\n",
        "GET /smuggled HTTP/1.1\r\nHost: a\r\nX: \u0001\r\n\r\n",
        "\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n",
    };

    [Theory]
    [MemberData(nameof(SmugglingSecondRequests))]
    public async Task BadSecondRequest_IsAnsweredAfterTheFirstAndNeverDispatched(string second)
    {
        var answer = await TalkAsync("POST /first HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello" + second + "GET /third HTTP/1.1\r\nHost: a\r\n\r\n");
        Assert.Equal(["/first hello"], _seen);
        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Equal(2, Count(answer, "HTTP/1.1 "));
        Assert.Contains("Connection: close", answer, StringComparison.Ordinal);
        Assert.Single(_violations);
    }

    [Fact]
    public async Task ValidPipeline_IsDispatchedInOrder()
    {
        var answer = await TalkAsync("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n" + "POST /2 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nX-T: 1\r\n\r\n"
            + "POST /3 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi" + "GET /4 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        Assert.Equal(["/1 ", "/2 abc", "/3 hi", "/4 "], _seen);
        Assert.Equal(4, Count(answer, "HTTP/1.1 200 OK"));
        Assert.Empty(_violations);
    }

    [Fact]
    public async Task ByteByByte_IsDispatched()
    {
        using var client = await ConnectAsync();
        foreach (var b in Encoding.ASCII.GetBytes("POST /slow HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\nok\r\n0\r\n\r\n"))
        {
            await client.SendAsync(new[] { b });
        }

        Assert.StartsWith("HTTP/1.1 200 OK", await ReadToEndAsync(client), StringComparison.Ordinal);
        Assert.Equal(["/slow ok"], _seen);
    }

    [Fact]
    public async Task BrokenChunk_AbortsTheRequestBeforeItIsComplete()
    {
        var answer = await TalkAsync("POST /broken HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n5;\r\nhello\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n");
        Assert.Equal(["/broken refused ChunkExtension"], _seen);
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Equal(1, Count(answer, "HTTP/1.1 "));
    }

    [Fact]
    public async Task UnreadBody_IsStillFramed()
    {
        var answer = await TalkAsync("POST /unread HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        Assert.Equal(["/unread", "/next "], _seen);
        Assert.Equal(2, Count(answer, "HTTP/1.1 200 OK"));
    }

    [Fact]
    public async Task LargeBody_PassesWhole()
    {
        using var client = await ConnectAsync();
        var body = new byte[8_000_000];
        new Random(1).NextBytes(body);
        var sending = Task.Run(async () =>
        {
            await client.SendAsync(Encoding.ASCII.GetBytes("POST /sum HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"));
            for (var i = 0; i < body.Length; i += 8000)
            {
                await client.SendAsync(Encoding.ASCII.GetBytes("1f40\r\n"));
                await client.SendAsync(body.AsMemory(i, 8000));
                await client.SendAsync("\r\n"u8.ToArray());
            }

            await client.SendAsync("0\r\n\r\n"u8.ToArray());
        });
        Assert.Contains(body.Sum(b => (long)b).ToString(), await ReadToEndAsync(client), StringComparison.Ordinal);
        await sending;
    }

    [Fact]
    public async Task Upgrade_TurnsOpaque()
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Encoding.ASCII.GetBytes("GET /upgrade HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n\n\n\0raw"));
        var answer = await ReadToEndAsync(client);
        Assert.StartsWith("HTTP/1.1 101", answer, StringComparison.Ordinal);
        Assert.EndsWith("\n\n\0raw", answer, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path == "/unread")
        {
            _seen.Enqueue(path);
            return;
        }

        if (path == "/upgrade")
        {
            context.Features.GetRequiredFeature<GuardedPipeReader>().SwitchToOpaque();
            await using var stream = await context.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync();
            var buffer = new byte[6];
            await stream.ReadExactlyAsync(buffer);
            await stream.WriteAsync(buffer);
            return;
        }

        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var text = path == "/sum" ? body.ToArray().Sum(b => (long)b).ToString() : Encoding.ASCII.GetString(body.ToArray());
            _seen.Enqueue(path + " " + text);
            await context.Response.WriteAsync(text);
        }
        catch (HeadViolationException e)
        {
            _seen.Enqueue(path + " refused " + e.Violation.Kind);
            context.Response.StatusCode = e.Violation.StatusCode;
            context.Response.Headers.Connection = "close";
        }
    }

    private async Task<string> TalkAsync(string raw)
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Encoding.Latin1.GetBytes(raw));
        return await ReadToEndAsync(client);
    }

    private async Task<Socket> ConnectAsync()
    {
        var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, _port);
        return client;
    }

    private static async Task<string> ReadToEndAsync(Socket client)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var text = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            int count;
            while ((count = await client.ReceiveAsync(buffer, SocketFlags.None, timeout.Token)) > 0)
            {
                text.Append(Encoding.Latin1.GetString(buffer, 0, count));
            }
        }
        catch (SocketException)
        {
            // A reset after the answer: bytes of ours were still unread.
        }

        return text.ToString();
    }
}
