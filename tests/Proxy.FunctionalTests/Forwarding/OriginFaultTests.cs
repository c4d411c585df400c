using System.Security.Cryptography.X509Certificates;
using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Forwarding;

/// <summary>Origins that misbehave (R-02 to R-06, T-01, C-04).</summary>
public sealed class OriginFaultTests
{
    // an answer nobody asked for, sent late, is never shown to another subject, nor to the same one.
    [Fact]
    public async Task LateUnsolicitedAnswer_ReachesNobody()
    {
        var send = new TaskCompletionSource();
        var sent = new TaskCompletionSource();
        var first = 1;
        await using var origin = new TestOrigin(async connection =>
        {
            var isFirst = Interlocked.Exchange(ref first, 0) == 1;
            while (await connection.ReadRequestAsync() is { } request)
            {
                await connection.Wire.WriteAsync(TestOrigin.Ok(request.Target));
                if (isFirst)
                {
                    await send.Task;
                    await connection.Wire.WriteAsync(TestOrigin.Ok("stolen"));
                    sent.SetResult();
                    isFirst = false;
                }
            }
        });
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var alice = await proxy.OpenAsync("ai.test", from: "127.0.0.2");
        Assert.Equal("/alice", (await alice.AskAsync(RawClient.Get("ai.test", "/alice"))).Text);
        send.SetResult();
        await sent.Task.InTime();
        await using var bob = await proxy.OpenAsync("ai.test", from: "127.0.0.3");
        Assert.Equal("/bob", (await bob.AskAsync(RawClient.Get("ai.test", "/bob"))).Text);
        Assert.Equal("/again", (await alice.AskAsync(RawClient.Get("ai.test", "/again"))).Text);
        Assert.Equal(3, origin.Connections.Count);
    }

    // connections belong to a subject, and are reused by it.
    [Fact]
    public async Task PooledConnections_BelongToOneSubject()
    {
        await using var origin = TestOrigin.Answering(r => TestOrigin.Ok(r.Target));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        foreach (var from in new[] { "127.0.0.2", "127.0.0.3", "127.0.0.2", "127.0.0.3" })
        {
            await using var client = await proxy.OpenAsync("ai.test", from);
            Assert.Equal("/" + from, (await client.AskAsync(RawClient.Get("ai.test", "/" + from))).Text);
        }

        Assert.Equal(2, origin.Connections.Count);
        Assert.All(origin.Connections, c => Assert.Equal(1, new[] { "/127.0.0.2 ", "/127.0.0.3 " }.Count(p => c.All.Contains(p, StringComparison.Ordinal))));
    }

    //
    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\nhello")]
    public async Task BodyThatStalls_IsCutAfterTheIdleTime(string bytes)
    {
        await using var origin = new TestOrigin(async connection =>
        {
            _ = await connection.ReadRequestAsync();
            await connection.Wire.WriteAsync(bytes);
            _ = await connection.Wire.ReadToEndAsync();
        });
        await using var proxy = await TestProxy.StartAsync(ShortIdle(), ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Get("ai.test"));
        Assert.Equal((200, "hello", false), (answer.Status, answer.Text, answer.IsComplete));
        Assert.Equal(ExchangeResult.Incomplete, (await proxy.Trail.OnlyOutcomeAsync()).Result);
    }

    //
    [Fact]
    public async Task OriginThatNeverAnswers_Is504()
    {
        await using var origin = new TestOrigin(async connection => _ = await connection.Wire.ReadToEndAsync());
        await using var proxy = await TestProxy.StartAsync(ShortIdle(), ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal(504, (await client.AskAsync(RawClient.Get("ai.test"))).Status);
        Assert.Equal(ExchangeResult.OriginFailed, (await proxy.Trail.OnlyOutcomeAsync()).Result);
    }

    // the same for a WebSocket handshake.
    [Fact]
    public async Task OriginThatNeverAnswersAWebSocket_Is504()
    {
        await using var origin = new TestOrigin(async connection => _ = await connection.Wire.ReadToEndAsync());
        await using var proxy = await TestProxy.StartAsync(ShortIdle(), ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal(504, (await client.AskAsync(RawClient.Get("ai.test", "/ws", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"))).Status);
    }

    // the origin answers before the body has ended; the client gets the answer, the connection is not used again, the verdict is recorded.
    // SocketsHttpHandler reads an HTTP/1.1 answer once the body is sent, or cannot be sent any more.
    [Theory]
    [InlineData(413)]
    [InlineData(401)]
    public async Task EarlyAnswer_ReachesTheClient(int status)
    {
        await using var origin = new TestOrigin(async connection =>
        {
            _ = await connection.ReadHeadAsync();
            await connection.Wire.WriteAsync($"HTTP/1.1 {status} Early\r\nContent-Length: 5\r\n\r\nearly");
            _ = await connection.Wire.ReadToEndAsync();
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync("POST /x HTTP/1.1\r\nHost: ai.test\r\nContent-Length: 20\r\n\r\n0123456789");
        await Deadline.Until(() => origin.Requests.Count == 1, "request");
        await client.WriteAsync("0123456789");
        var answer = await client.AnswerAsync();
        Assert.Equal((status, "early"), (answer.Status, answer.Text));
        Assert.Equal(status, (await proxy.Trail.OnlyOutcomeAsync()).Status);
        Assert.Single(proxy.Trail.Records);
    }

    // R-04 over HTTP/2: at once.
    [Fact]
    public async Task EarlyAnswerOverHttp2_ReachesTheClientAtOnce()
    {
        await using var origin = await Http2Origin.StartAsync(async context =>
        {
            context.Response.StatusCode = 413;
            await context.Response.Body.WriteAsync("early"u8.ToArray());
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync("POST /x HTTP/1.1\r\nHost: ai.test\r\nContent-Length: 1000000\r\n\r\nfirst bytes only");
        var answer = await client.AnswerAsync();
        Assert.Equal((413, "early"), (answer.Status, answer.Text));
        Assert.Equal(413, (await proxy.Trail.OnlyOutcomeAsync()).Status);
    }

    //
    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello", false)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello", true)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", false)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", true)]
    [InlineData("HTTP/1.1 200 OK\r\n\r\nhello", true)]
    public async Task TruncatedBody_IsAVisibleCut(string bytes, bool reset)
    {
        var arrived = new TaskCompletionSource();
        await using var origin = new TestOrigin(
            async connection =>
            {
                _ = await connection.ReadRequestAsync();
                await connection.Wire.WriteAsync(bytes);
                await arrived.Task.InTime();
                if (reset)
                {
                    connection.Reset();
                }
            },
            tls: false);
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.WriteAsync(RawClient.Get("ai.test", "http://ai.test/"));
        await Deadline.Until(() => origin.Requests.Count == 1, "request");
        var head = await client.Wire.ReadHeadAsync();
        arrived.SetResult();
        Assert.Contains(" 200 ", head, StringComparison.Ordinal);
        if (head!.Contains("chunked", StringComparison.OrdinalIgnoreCase))
        {
            Assert.False((await client.Wire.ReadChunksAsync()).IsComplete);
        }
        else
        {
            Assert.True((await client.Wire.ReadToEndAsync()).Length < 100);
        }

        Assert.Equal(ExchangeResult.Incomplete, (await proxy.Trail.OnlyOutcomeAsync()).Result);
    }

    //
    [Fact]
    public async Task InterimAnswers_AreBoundedAndNotConfusedWithTheFinalOne()
    {
        await using var origin = new TestOrigin(async connection =>
        {
            while (await connection.ReadRequestAsync() is { } request)
            {
                var count = request.Target == "/flood" ? 10_000 : 3;
                await connection.Wire.WriteAsync(string.Concat(Enumerable.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", count)) + TestOrigin.Ok("final"));
            }
        });
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal("final", (await client.AskAsync(RawClient.Get("ai.test"))).Text);
        Assert.Equal(502, (await client.AskAsync(RawClient.Get("ai.test", "/flood"))).Status);
        Assert.Equal("final", (await client.AskAsync(RawClient.Get("ai.test"))).Text);
    }

    // 304 and HEAD keep the length of what they stand for, 204 has none.
    [Fact]
    public async Task AnswersWithoutBody_KeepTheConnectionInStep()
    {
        await using var origin = TestOrigin.Answering(r => r.Target switch
        {
            "/304" => "HTTP/1.1 304 Not Modified\r\nContent-Length: 77\r\nETag: \"x\"\r\n\r\n",
            "/204" => "HTTP/1.1 204 No Content\r\n\r\n",
            _ => r.Method == "HEAD" ? "HTTP/1.1 200 OK\r\nContent-Length: 77\r\n\r\n" : TestOrigin.Ok(r.Target),
        });
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal(304, (await client.AskAsync(RawClient.Get("ai.test", "/304"))).Status);
        Assert.Equal(204, (await client.AskAsync(RawClient.Get("ai.test", "/204"))).Status);
        await client.WriteAsync("HEAD /x HTTP/1.1\r\nHost: ai.test\r\n\r\n");
        Assert.Equal("77", (await client.AnswerAsync(toHead: true)).Field("Content-Length"));
        Assert.Equal("/end", (await client.AskAsync(RawClient.Get("ai.test", "/end"))).Text);
        Assert.Single(origin.Connections);
    }

    // T-14: HTTP/3 would lead past the proxy; hop-by-hop fields of answers stay here.
    [Fact]
    public async Task AnswerFields_ThatLeadPastTheProxy_StayHere()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("x", "Alt-Svc: h3=\":443\"\r\nConnection: X-Hop\r\nX-Hop: 1\r\nKeep-Alive: timeout=9\r\nStrict-Transport-Security: max-age=1\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Get("ai.test"));
        Assert.Equal(0, answer.Count("Alt-Svc") + answer.Count("X-Hop") + answer.Count("Keep-Alive"));
        Assert.Equal("max-age=1", answer.Field("Strict-Transport-Security"));
        Assert.Equal(2, answer.Count("Set-Cookie"));
    }

    // T-01, C-04.
    [Theory]
    [InlineData("expired")]
    [InlineData("untrusted")]
    [InlineData("wrong-host")]
    public async Task BadOriginCertificate_IsA502NamingTheReason(string kind)
    {
        Func<string, X509Certificate2> certificate = kind switch
        {
            "expired" => TestCertificates.Expired,
            "untrusted" => TestCertificates.Untrusted,
            _ => _ => TestCertificates.Origin("somebody-else.test"),
        };
        await using var origin = new TestOrigin(async c => _ = await c.ReadRequestAsync(), certificate: certificate);
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt("hi"), fields: "Content-Type: application/json\r\nAccept: text/html\r\n"));
        Assert.Equal(502, answer.Status);
        Assert.Equal("OriginCertificate", answer.Field("X-Dlp-Error"));
        Assert.Contains(kind switch { "expired" => "expired", "untrusted" => "trust", _ => "name" }, answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", answer.Field("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.All(origin.Connections, c => Assert.Empty(c.All));
        var record = await proxy.Trail.RecordAsync(r => r.Kind == AuditKind.OriginCertificate, "certificate");
        Assert.Equal((DecisionAction.Block, "ai.test"), (record.Action, record.Host));
        Assert.NotEmpty(record.Reason);
    }

    // error pages echo nothing of the request.
    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    public async Task ErrorPages_EchoNothing(string accept)
    {
        await using var proxy = await TestProxy.StartAsync(("ai.test", "127.0.0.1:1"));
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Get("ai.test", "/<script>alert(1)</script>?token=hunter2", $"Accept: {accept}\r\nAuthorization: Bearer hunter2\r\nCookie: hunter2\r\n"));
        Assert.Equal(502, answer.Status);
        var all = client.Wire.All;
        Assert.DoesNotContain("alert(1)", all, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", all, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Field("X-Content-Type-Options"));
        Assert.Equal("no-store", answer.Field("Cache-Control"));
        _ = Encoding.UTF8.GetString(answer.Body);
    }

    private static TestProxy.Setup ShortIdle() => new() { Limits = new LimitOptions { AnswerIdleTimeout = TimeSpan.FromMilliseconds(400), DrainTimeout = TimeSpan.Zero } };
}
