using System.Net.Security;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Exchanges;

/// <summary>HTTP/2 requests that would become something else in HTTP/1.1 (W-03, W-05): refused before translation, as raw frames.</summary>
public sealed class Http2RequestTests
{
    // W-03.
    public static TheoryData<string, string, string> BadFields => new()
    {
        { "transfer-encoding", "transfer-encoding", "chunked" },
        { "connection", "connection", "keep-alive" },
        { "connection-nominates", "connection", "host" },
        { "proxy-connection", "proxy-connection", "keep-alive" },
        { "keep-alive", "keep-alive", "timeout=5" },
        { "upgrade", "upgrade", "h2c" },
        { "te-chunked", "te", "chunked" },
        { "cr-lf-in-value", "x-a", "b\r\nx-evil: c" },
        { "lf-in-value", "x-a", "b\nc" },
        { "cr-in-value", "x-a", "b\rc" },
        { "nul-in-value", "x-a", "b\0c" },
        { "lf-in-name", "x-a\nx-evil", "c" },
        { "colon-in-name", "x-a: b\r\nx-evil", "c" },
        { "space-in-name", "x a", "c" },
        { "upper-case-name", "X-A", "c" },
        { "empty-name", "", "c" },
        { "second-authority", ":authority", "other-ai.test" },
        { "second-path", ":path", "/evil" },
        { "second-method", ":method", "POST" },
        { "unknown-pseudo", ":evil", "x" },
        { "status-in-request", ":status", "200" },
        { "two-lengths", "content-length", "5" },
    };

    [Theory]
    [MemberData(nameof(BadFields))]
    public async Task FieldThatHttp1WouldReadOtherwise_IsNotForwarded(string id, string name, string value)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test", protocol: SslApplicationProtocol.Http2);
        var http2 = await Http2Frames.StartAsync(client.Wire);
        var status = id == "two-lengths"
            ? await http2.AskAsync(Http2Frames.Post("ai.test", ("content-length", "2"), (name, value)), "{}")
            : await http2.AskAsync([.. Http2Frames.Get("ai.test"), (name, value)]);
        Assert.True(status is Http2Frames.Reset or Http2Frames.GoneAway or 400 or 421, $"status {status}; origin: {string.Concat(origin.Connections.Select(c => c.All))}");
        Assert.Empty(origin.Requests);
    }

    // W-03.
    [Theory]
    [InlineData("/a b")]
    [InlineData("/a\r\nX-Evil: b")]
    [InlineData("/a\0b")]
    [InlineData("/a\tb")]
    [InlineData("/\u00e9")]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("https://other-ai.test/")]
    [InlineData("/a#b")]
    [InlineData("/a\\b")]
    public async Task BadPath_IsNotForwarded(string path)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test", protocol: SslApplicationProtocol.Http2);
        var status = await (await Http2Frames.StartAsync(client.Wire)).AskAsync(Http2Frames.Get("ai.test", path));
        Assert.True(status is Http2Frames.Reset or Http2Frames.GoneAway or 400, $"status {status}; origin: {string.Concat(origin.Connections.Select(c => c.All))}");
        Assert.Empty(origin.Requests);
    }

    // H-09 over HTTP/2: the bytes stay what they were.
    [Theory]
    [InlineData("/a%2e%2e/v")]
    [InlineData("/a%252e%252e/v")]
    [InlineData("/a%2fb%5cc")]
    [InlineData("/a/..;/v")]
    [InlineData("//x")]
    [InlineData("/?")]
    [InlineData("/a/../b")]
    [InlineData("/a?b=/../c&d=%0d%0a")]
    public async Task Path_IsForwardedByteForByte(string path)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test", protocol: SslApplicationProtocol.Http2);
        Assert.Equal(200, await (await Http2Frames.StartAsync(client.Wire)).AskAsync(Http2Frames.Get("ai.test", path)));
        Assert.Equal(path, Assert.Single(origin.Requests).Target);
    }

    // W-03: :authority decides (RFC 9113 section 8.3.1); a Host beside it reaches nobody.
    [Fact]
    public async Task HostBesideAuthority_IsDropped()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test", protocol: SslApplicationProtocol.Http2);
        _ = await (await Http2Frames.StartAsync(client.Wire)).AskAsync([.. Http2Frames.Get("ai.test"), ("host", "other-ai.test")]);
        Assert.All(origin.Requests, r => Assert.Equal("ai.test", r.Field("Host")));
        Assert.All(origin.Connections, c => Assert.DoesNotContain("other-ai.test", c.All, StringComparison.Ordinal));
    }

    // W-03: Content-Length that is not what DATA holds, both ways, held and streamed.
    [Theory]
    [InlineData("1", true)]
    [InlineData("1", false)]
    [InlineData("99", true)]
    [InlineData("99", false)]
    public async Task LengthOtherThanData_IsNotForwardedWhole(string length, bool inspecting)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        var setup = new TestProxy.Setup { Policy = inspecting ? TestPolicies.Inspecting : TestPolicies.Nothing };
        await using var proxy = await TestProxy.StartAsync(setup, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test", protocol: SslApplicationProtocol.Http2);
        var status = await (await Http2Frames.StartAsync(client.Wire)).AskAsync(Http2Frames.Post("ai.test", ("content-length", length)), "{\"a\":1}");
        Assert.NotEqual(200, status);
        Assert.DoesNotContain(origin.Requests, r => r.IsComplete);
    }

    // W-05: tunnels inside the tunnel, and extended CONNECT for anything but WebSocket.
    [Fact]
    public async Task ConnectInsideHttp2_IsNotForwarded()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        foreach (var fields in new List<(string, string)>[]
        {
            [(":method", "CONNECT"), (":authority", "ai.test:443")],
            [(":method", "CONNECT"), (":authority", "ai.test")],
            [(":method", "CONNECT"), (":scheme", "https"), (":authority", "ai.test"), (":path", "/x")],
            [(":method", "CONNECT"), (":protocol", "connect-udp"), (":scheme", "https"), (":authority", "ai.test"), (":path", "/x")],
            [(":method", "CONNECT"), (":protocol", "bytestream"), (":scheme", "https"), (":authority", "ai.test"), (":path", "/x")],
            [(":method", "TRACE"), (":scheme", "https"), (":authority", "ai.test"), (":path", "/x")],
        })
        {
            await using var client = await proxy.OpenAsync("ai.test", protocol: SslApplicationProtocol.Http2);
            var status = await (await Http2Frames.StartAsync(client.Wire)).AskAsync(fields);
            Assert.True(status is Http2Frames.Reset or Http2Frames.GoneAway or 400, $"{fields[1]}: {status}; origin: {string.Concat(origin.Connections.Select(c => c.All))}");
        }

        Assert.Empty(origin.Requests);
    }

    // H-08 and H-11 over HTTP/2: what the client says of itself is not believed.
    [Fact]
    public async Task TrailersThatRoute_AreNotForwarded()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test", protocol: SslApplicationProtocol.Http2);
        _ = await (await Http2Frames.StartAsync(client.Wire)).AskAsync(Http2Frames.Post("ai.test"), "{}", [("x-forwarded-for", "192.0.2.1"), ("content-length", "7")]);
        Assert.All(origin.Connections, c => Assert.DoesNotContain("192.0.2.1", c.All, StringComparison.Ordinal));
    }
}
