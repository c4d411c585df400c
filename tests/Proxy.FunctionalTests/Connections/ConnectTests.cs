using System.Net.Sockets;
using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Connections;

/// <summary>CONNECT as bytes on the wire (H-05, S-04, S-06, S-11, D-03).</summary>
public sealed class ConnectTests
{
    [Fact]
    public async Task ConnectByteByByte_OpensTheTunnel()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        foreach (var letter in "CONNECT ai.test:443 HTTP/1.1\r\nHost: ai.test:443\r\nUser-Agent: x\r\n\r\n")
        {
            await client.WriteAsync(letter.ToString());
        }

        Assert.StartsWith("HTTP/1.1 200 ", await client.Wire.ReadHeadAsync(), StringComparison.Ordinal);
        await client.StartTlsAsync("ai.test");
        Assert.Equal("hello", (await client.AskAsync(RawClient.Get("ai.test"))).Text);
    }

    // H-05: early bytes belong to the tunnel exactly once.
    [Fact]
    public async Task ConnectAndClientHelloInOneSegment_OpensTheTunnel()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        using var early = new EarlyHello(client.Wire.Stream, "CONNECT ai.test:443 HTTP/1.1\r\nHost: ai.test:443\r\n\r\n");
        var answer = await early.AskAsync("ai.test", RawClient.Get("ai.test"));
        Assert.Equal("hello", answer.Text);
        Assert.Single(origin.Requests);
    }

    // H-05: the same for plain HTTP inside CONNECT, where a byte read twice would be a second request.
    [Fact]
    public async Task ConnectAndPlainRequestInOneSegment_IsForwardedOnce()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"), tls: false);
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.WriteAsync("CONNECT ai.test:443 HTTP/1.1\r\nHost: ai.test:443\r\n\r\n" + RawClient.Get("ai.test:443", "/early"));
        Assert.StartsWith("HTTP/1.1 200 ", await client.Wire.ReadHeadAsync(), StringComparison.Ordinal);
        var answer = await client.AnswerAsync();
        Assert.Equal("hello", answer.Text);
        Assert.Equal("/early", Assert.Single(origin.Requests).Target);
    }

    // H-05.
    [Theory]
    [InlineData("Content-Length: 5", "hello")]
    [InlineData("Content-Length: 0", "")]
    [InlineData("Transfer-Encoding: chunked", "0\r\n\r\n")]
    [InlineData("Expect: 100-continue", "")]
    [InlineData("Upgrade: websocket", "")]
    [InlineData("Connection: Host", "")]
    [InlineData("Host: ai.test:443", "")]
    [InlineData("X[Y]: z", "")]
    [InlineData("X: y\n Z: w", "")]
    public async Task ConnectWithBodyOrBrokenHead_IsRefused(string field, string body)
    {
        await using var proxy = await TestProxy.StartAsync(("ai.test", "127.0.0.1:1"));
        await using var client = await proxy.ConnectAsync();
        await client.WriteAsync($"CONNECT ai.test:443 HTTP/1.1\r\nHost: ai.test:443\r\n{field}\r\n\r\n{body}");
        var answer = await client.AnswerAsync();
        Assert.Equal(400, answer.Status);
        Assert.Equal("close", answer.Field("Connection"));
        Assert.Empty(await client.Wire.ReadToEndAsync());
    }

    // S-04.
    [Theory]
    [InlineData("ai.test:22", 403)]
    [InlineData("ai.test:25", 403)]
    [InlineData("ai.test:53", 403)]
    [InlineData("ai.test:80", 403)]
    [InlineData("ai.test:445", 403)]
    [InlineData("ai.test:3389", 403)]
    [InlineData("bank.test:22", 403)]
    [InlineData("ai.test:0", 400)]
    [InlineData("ai.test:65536", 400)]
    [InlineData("ai.test:443x", 400)]
    [InlineData("ai.test:-443", 400)]
    [InlineData("ai.test:+443", 400)]
    [InlineData("ai.test: 443", 400)]
    [InlineData("ai.test:", 400)]
    [InlineData("ai.test", 400)]
    [InlineData(":443", 400)]
    [InlineData("user@ai.test:443", 400)]
    [InlineData("http://ai.test:443", 400)]
    [InlineData("/ai.test:443", 400)]
    [InlineData("*.ai.test:443", 400)]
    [InlineData("a b.test:443", 400)]
    [InlineData("ai..test:443", 400)]
    [InlineData("-.test:443", 400)]
    public async Task ConnectToBadPortOrHost_IsRefused(string authority, int status)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint), ("bank.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.WriteAsync($"CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n\r\n");
        var answer = await client.AnswerAsync();
        Assert.Equal(status, answer.Status);
        Assert.Empty(await client.Wire.ReadToEndAsync());
        Assert.Empty(origin.Connections);
        if (status == 403)
        {
            var record = Assert.Single(proxy.Trail.Records);
            Assert.Equal((AuditKind.Tunnel, DecisionAction.Block), (record.Kind, record.Action));
        }
    }

    // S-11, C-09: one host, whatever its spelling; the leaf is for the canonical name.
    [Theory]
    [InlineData("AI.TEST:443")]
    [InlineData("ai.test.:443")]
    [InlineData("Ai.Test.:443")]
    public async Task SpellingsOfAHost_AreTheSameHost(string authority)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        Assert.Equal(200, (await client.ConnectAsync(authority)).Status);
        await client.StartTlsAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Get("AI.test."));
        Assert.Equal("hello", answer.Text);
        Assert.Equal("ai.test", Assert.Single(origin.Requests).Field("Host"));
    }

    // S-11: look-alikes are other hosts, not AI services: they are tunnelled as what they are.
    [Theory]
    [InlineData("ai.test.evil.test")]
    [InlineData("notai.test")]
    [InlineData("ai-test")]
    public async Task LookAlikeHosts_AreNotTheCatalogueHost(string host)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("opaque"));
        await using var proxy = await TestProxy.StartAsync((host, origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.TunnelAsync(host);
        await client.StartTlsAsync(host, trust: TestCertificates.TrustOrigins());
        Assert.Equal("opaque", (await client.AskAsync(RawClient.Get(host))).Text);
        var record = Assert.Single(proxy.Trail.Records);
        Assert.Equal((AuditKind.Tunnel, DecisionAction.Allow, host), (record.Kind, record.Action, record.Host));
    }

    [Fact]
    public async Task DeniedApp_IsRefusedAndRecorded()
    {
        await using var proxy = await TestProxy.StartAsync(("deny.test", "127.0.0.1:1"));
        await using var client = await proxy.ConnectAsync();
        var answer = await client.ConnectAsync("deny.test:443");
        Assert.Equal(403, answer.Status);
        var record = Assert.Single(proxy.Trail.Records);
        Assert.Equal((AuditKind.Tunnel, DecisionAction.Block, "Denied"), (record.Kind, record.Action, record.App));
    }

    [Fact]
    public async Task ConnectAfterAnotherRequest_IsRefused()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"), tls: false);
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        Assert.Equal("hello", (await client.AskAsync(RawClient.Get("ai.test", "http://ai.test/"))).Text);
        await client.WriteAsync("CONNECT ai.test:443 HTTP/1.1\r\nHost: ai.test:443\r\n\r\n");
        Assert.Equal(501, (await client.AnswerAsync()).Status);
        Assert.Empty(await client.Wire.ReadToEndAsync());
    }

    [Fact]
    public async Task GetFirst_ServesManyRequestsOnOneConnection()
    {
        await using var origin = TestOrigin.Answering(r => TestOrigin.Ok(r.Target), tls: false);
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint), ("other-ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        Assert.Equal("/1", (await client.AskAsync(RawClient.Get("ai.test", "http://ai.test/1"))).Text);
        Assert.Equal("/2", (await client.AskAsync(RawClient.Get("other-ai.test", "http://other-ai.test/2"))).Text);
        Assert.Equal(200, (await client.AskAsync(RawClient.Get("proxy.local", "/healthz"))).Status);
        Assert.Equal(["ai.test", "other-ai.test"], origin.Requests.Select(r => r.Field("Host")));
    }

    // H-14: an unknown method is the origin's to judge; TRACE is not served.
    [Theory]
    [InlineData("PROPFIND", 200)]
    [InlineData("get", 400)] // the HTTP client behind us would make it GET: what cannot be passed on as it is, is refused
    [InlineData("TRACE", 501)]
    [InlineData("TRACK", 501)]
    [InlineData("G(ET", 400)]
    public async Task Methods_ArePassedOnAsTheyAre(string method, int status)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok(""));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync($"{method} / HTTP/1.1\r\nHost: ai.test\r\n\r\n");
        Assert.Equal(status, (await client.AnswerAsync()).Status);
        Assert.Equal(status == 200 ? [method] : [], origin.Requests.Select(r => r.Method));
    }

    [Theory]
    [InlineData("\u0005\u0001\0")] // SOCKS5
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n")] // TLS on the proxy's own port
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    [InlineData("\0\0\0\0\0\0\0\0\r\n\r\n")]
    [InlineData("EHLO mail.test\r\n")]
    public async Task Garbage_IsRefusedAndClosed(string garbage)
    {
        await using var proxy = await TestProxy.StartAsync();
        await using var client = await proxy.ConnectAsync();
        await client.WriteAsync(garbage);
        await client.FinishAsync();
        var text = Encoding.Latin1.GetString(await client.Wire.ReadToEndAsync());
        Assert.True(text.Length == 0 || text.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) || text.StartsWith("HTTP/1.1 505", StringComparison.Ordinal), text);
    }

    // D-03.
    [Theory]
    [InlineData("")]
    [InlineData("CONN")]
    [InlineData("CONNECT ai.test:443 HTTP/1.1\r\nHost: ai")]
    [InlineData("GET http://ai.test/ HTTP/1.1\r\nHost: ai.t")]
    public async Task SlowHead_TimesOut(string sent)
    {
        await using var proxy = await TestProxy.StartAsync(Hasty());
        await using var client = await proxy.ConnectAsync();
        await client.WriteAsync(sent);
        var text = Encoding.Latin1.GetString(await client.Wire.ReadToEndAsync());
        Assert.True(text.Length == 0 || text.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal), text);
    }

    // D-03: silence after 200, half a handshake, silence inside TLS.
    [Theory]
    [InlineData("ai.test", "")]
    [InlineData("ai.test", "\u0016\u0003\u0001")]
    [InlineData("bank.test", "")]
    [InlineData("bank.test", "\u0016\u0003\u0001")]
    public async Task SilenceInsideTheTunnel_TimesOut(string host, string sent)
    {
        await using var origin = TestOrigin.Answering(_ => "");
        await using var proxy = await TestProxy.StartAsync(Hasty(), ("ai.test", origin.EndPoint), ("bank.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.TunnelAsync(host);
        await client.WriteAsync(sent);
        Assert.Empty(await client.Wire.ReadToEndAsync());
    }

    // S-06.
    [Theory]
    [InlineData("ai.test", "SSH-2.0-x\r\n", "HTTP")]
    [InlineData("ai.test", "\0\0\0\u0001", "neither TLS nor HTTP")]
    [InlineData("bank.test", "SSH-2.0-x\r\n", "not TLS")]
    [InlineData("bank.test", "GET / HTTP/1.1\r\nHost: bank.test\r\n\r\n", "not TLS")]
    [InlineData("bank.test", "\u0016\u0003\u0001\0\u0004\u0002\0\0\0", "malformed ClientHello")]
    public async Task NotTlsInsideConnect_IsRefused(string host, string sent, string reason)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"), tls: false);
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint), ("bank.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.TunnelAsync(host);
        await client.WriteAsync(sent);
        var text = Encoding.Latin1.GetString(await client.Wire.ReadToEndAsync());
        Assert.True(text.Length == 0 || text.StartsWith("HTTP/1.1 400 ", StringComparison.Ordinal), text);
        Assert.All(origin.Connections, c => Assert.Empty(c.All));
        if (reason != "HTTP")
        {
            _ = await proxy.Trail.RecordAsync(r => r.Kind == AuditKind.Protocol && r.Reason.Contains(reason, StringComparison.Ordinal), reason);
        }
    }

    [Fact]
    public async Task UnreachableOrigin_IsToldBeforeTheTunnelOpens()
    {
        await using var proxy = await TestProxy.StartAsync(("bank.test", "127.0.0.1:1"));
        await using var client = await proxy.ConnectAsync();
        Assert.Equal(502, (await client.ConnectAsync("bank.test:443")).Status);
        Assert.Equal(DecisionAction.Block, Assert.Single(proxy.Trail.Records).Action);
    }

    // a tunnel without a record is not opened.
    [Fact]
    public async Task TunnelWithoutRecord_IsRefused()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("bank.test", origin.EndPoint));
        proxy.Trail.Problem = "disk full";
        await using var client = await proxy.ConnectAsync();
        Assert.Equal(503, (await client.ConnectAsync("bank.test:443")).Status);
        Assert.Equal(0, origin.Handshakes);
    }

    // D-03.
    [Fact]
    public async Task MoreConnectionsThanAllowed_AreClosed()
    {
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Limits = new LimitOptions { MaxConnections = 3, DrainTimeout = TimeSpan.Zero } });
        var clients = new List<RawClient>();
        for (var i = 0; i < 3; i++)
        {
            clients.Add(await proxy.ConnectAsync());
            Assert.Equal(200, (await clients[i].AskAsync(RawClient.Get("p", "/healthz"))).Status);
        }

        await using (var refused = await proxy.ConnectAsync())
        {
            try
            {
                await refused.WriteAsync(RawClient.Get("p", "/healthz"));
            }
            catch (IOException e) when (e.InnerException is SocketException)
            {
                // Closed before it could ask.
            }

            Assert.Empty(await refused.Wire.ReadToEndAsync());
        }

        Assert.Equal(200, (await clients[0].AskAsync(RawClient.Get("p", "/healthz"))).Status);
        foreach (var client in clients)
        {
            await client.DisposeAsync();
        }
    }

    private static TestProxy.Setup Hasty() => new() { Limits = new LimitOptions { HandshakeTimeout = TimeSpan.FromMilliseconds(300), DrainTimeout = TimeSpan.Zero } };
}
