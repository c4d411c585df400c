using System.Text;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Forwarding;

/// <summary>What the origin receives of a good request (H-04, H-06, H-08, H-09, H-11).</summary>
public sealed class RequestForwardingTests
{
    // H-08, H-11.
    [Theory]
    [InlineData("Connection: X-Auth\r\nX-Auth: evil\r\n", "X-Auth")]
    [InlineData("Connection: close, X-Auth\r\nX-Auth: evil\r\n", "X-Auth")]
    [InlineData("X-Auth: evil\r\nConnection: x-auth\r\n", "X-Auth")]
    [InlineData("Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n", "Keep-Alive")]
    [InlineData("Proxy-Authorization: Basic eDp5\r\n", "Proxy-Authorization")]
    [InlineData("Proxy-Connection: keep-alive\r\n", "Proxy-Connection")]
    [InlineData("TE: trailers\r\n", "TE")]
    [InlineData("Trailer: X\r\n", "Trailer")]
    [InlineData("X-Forwarded-For: 192.0.2.1\r\n", "X-Forwarded-For")]
    [InlineData("Forwarded: for=192.0.2.1\r\n", "Forwarded")]
    [InlineData("X-Authenticated-User: admin\r\n", "X-Authenticated-User")]
    [InlineData("X-Real-IP: 192.0.2.1\r\n", "X-Real-IP")]
    public async Task HopByHopAndIdentityFields_StayHere(string fields, string gone)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal(200, (await client.AskAsync(RawClient.Get("ai.test", "/", fields + "X-Stays: yes\r\n"))).Status);
        var request = Assert.Single(origin.Requests);
        Assert.Equal(0, request.Count(gone));
        Assert.Equal("yes", request.Field("X-Stays"));
    }

    // H-08: protected names and other protocols are refused.
    [Theory]
    [InlineData("Connection: Host\r\n")]
    [InlineData("Connection: Host, Content-Length\r\n")]
    [InlineData("Connection: Authorization\r\nAuthorization: x\r\n")]
    [InlineData("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n")]
    [InlineData("Connection: Upgrade\r\nUpgrade: TLS/1.3\r\n")]
    [InlineData("Connection: Upgrade\r\nUpgrade: websocket, h2c\r\n")]
    public async Task ProtectedNominationsAndOtherUpgrades_AreRefused(string fields)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal(400, (await client.AskAsync(RawClient.Get("ai.test", "/", fields))).Status);
        Assert.Empty(await client.Wire.ReadToEndAsync());
        Assert.Empty(origin.Requests);
    }

    // H-09: policy, record and origin see the same bytes.
    [Theory]
    [InlineData("/a%2e%2e/v")]
    [InlineData("/a%252e%252e/v")]
    [InlineData("/a/../b")]
    [InlineData("/a/./b")]
    [InlineData("/a%2fb%5cc")]
    [InlineData("/a/..;/v")]
    [InlineData("//x//y")]
    [InlineData("/?")]
    [InlineData("/a?")]
    [InlineData("/%0d%0a")]
    [InlineData("/%C3%A9%e9")]
    [InlineData("/a?b=/../c&d={e}|f")]
    [InlineData("/'()*!~,;:@$&=+")]
    [InlineData("/%")]
    [InlineData("/%zz")]
    public async Task Target_IsForwardedByteForByteInBothForms(string target)
    {
        await using var secure = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var plain = TestOrigin.Answering(_ => TestOrigin.Ok("hello"), tls: false);
        await using var proxy = await TestProxy.StartAsync(("ai.test", secure.EndPoint), ("a.test", plain.EndPoint));
        await using (var client = await proxy.OpenAsync("ai.test"))
        {
            Assert.Equal(200, (await client.AskAsync(RawClient.Get("ai.test", target))).Status);
        }

        await using (var client = await proxy.ConnectAsync())
        {
            Assert.Equal(200, (await client.AskAsync(RawClient.Get("a.test", "http://a.test" + target))).Status);
        }

        Assert.Equal(target, Assert.Single(secure.Requests).Target);
        Assert.Equal(target, Assert.Single(plain.Requests).Target);
        Assert.All(proxy.Trail.Records, r => Assert.Equal(target.Split('?')[0], r.Path));
    }

    // H-07: octets of values cross unchanged, both ways.
    [Fact]
    public async Task ObsTextInFields_CrossesUnchanged()
    {
        await using var origin = TestOrigin.Answering(r => TestOrigin.Ok("", "X-Back: " + r.Field("X-Text") + "\r\n"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var utf8 = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("é日本"));
        var answer = await client.AskAsync(RawClient.Get("ai.test", "/", $"X-Text: a\u00e9\u00ff {utf8}\r\n"));
        Assert.Equal($"a\u00e9\u00ff {utf8}", answer.Field("X-Back"));
    }

    // H-04: held bodies are asked for by us, once; the origin never sees the Expect.
    [Fact]
    public async Task ExpectContinueOnInspectedBody_IsAnsweredOnceByTheProxy()
    {
        await using var origin = TestOrigin.Answering(r => TestOrigin.Ok(r.Text));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var body = RawClient.Prompt("hi");
        await client.WriteAsync($"POST /v1/chat/completions HTTP/1.1\r\nHost: ai.test\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nExpect: 100-continue\r\n\r\n");
        Assert.Equal("HTTP/1.1 100 Continue\r\n\r\n", await client.Wire.ReadHeadAsync());
        await client.WriteAsync(body);
        var interim = new List<Message>();
        Assert.Equal(body, (await client.AnswerAsync(interim: interim)).Text);
        Assert.Empty(interim);
        Assert.Equal(0, Assert.Single(origin.Requests).Count("Expect"));
    }

    // H-04: with nothing to inspect the origin decides.
    [Fact]
    public async Task ExpectContinueOnStreamedBody_HonoursTheOriginsRefusal()
    {
        await using var origin = new TestOrigin(async connection =>
        {
            var head = await connection.ReadHeadAsync();
            Assert.Equal("100-continue", head!.Field("Expect"));
            await connection.Wire.WriteAsync("HTTP/1.1 417 Expectation Failed\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno");
            _ = await connection.Wire.ReadToEndAsync();
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync("POST /x HTTP/1.1\r\nHost: ai.test\r\nContent-Length: 5000\r\nExpect: 100-continue\r\n\r\n");
        Assert.Equal(417, (await client.AnswerAsync()).Status);
        Assert.DoesNotContain("hello", Assert.Single(origin.Connections).All, StringComparison.Ordinal);
    }

    // H-04.
    [Theory]
    [InlineData("Expect: 100-continue\r\nExpect: 100-continue\r\n")]
    [InlineData("Expect: y 100-continue\r\n")]
    [InlineData("Expect: 100-continue, 100-continue\r\n")]
    [InlineData("Expect: 200-ok\r\n")]
    [InlineData("Expect:\r\n")]
    public async Task OtherExpectations_AreRefused(string fields)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal(400, (await client.AskAsync(RawClient.Post("ai.test", "{}", "/", fields))).Status);
        Assert.Empty(origin.Requests);
    }

    // H-04: 100-continue with the body already there, and on GET: one answer, no confusion.
    [Fact]
    public async Task ExpectContinueWithEarlyBodyOrOnGet_KeepsRequestsApart()
    {
        await using var origin = TestOrigin.Answering(r => TestOrigin.Ok(r.Method + r.Text));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(RawClient.Post("ai.test", "{\"a\":1}", "/", "Content-Type: application/json\r\nExpect: 100-continue\r\n") + RawClient.Get("ai.test", "/", "Expect: 100-continue\r\n"));
        var interim = new List<Message>();
        Assert.Equal("POST{\"a\":1}", (await client.AnswerAsync(interim: interim)).Text);
        Assert.Equal("GET", (await client.AnswerAsync(interim: interim)).Text);
        Assert.InRange(interim.Count, 0, 2);
        Assert.All(interim, i => Assert.Equal(100, i.Status));
        Assert.Equal(["POST", "GET"], origin.Requests.Select(r => r.Method));
    }

    // H-06: strictly serial. The second request does not leave while the first is unanswered.
    [Fact]
    public async Task PipelinedRequests_LeaveOneByOneInOrder()
    {
        var release = new TaskCompletionSource();
        await using var origin = new TestOrigin(async connection =>
        {
            while (await connection.ReadRequestAsync() is { } request)
            {
                if (request.Target == "/0")
                {
                    await release.Task;
                }

                await connection.Wire.WriteAsync(TestOrigin.Ok(request.Target));
            }
        });
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(string.Concat(Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? RawClient.Get("ai.test", "/" + i) : RawClient.Post("ai.test", "{\"i\":1}", "/" + i))));
        await Deadline.Until(() => origin.Requests.Count == 1, "first request");
        await using (var other = await proxy.OpenAsync("ai.test", from: "127.0.0.9"))
        {
            // Meanwhile the proxy serves others: it would have had the time to send the second one.
            Assert.Equal("/other", (await other.AskAsync(RawClient.Get("ai.test", "/other"))).Text);
        }

        Assert.Equal(["/0", "/other"], origin.Requests.Select(r => r.Target));
        release.SetResult();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal("/" + i, (await client.AnswerAsync()).Text);
        }
    }

    // H-01: chunked bodies are framed anew.
    [Fact]
    public async Task ChunkedRequest_ArrivesWithOneFraming()
    {
        await using var origin = TestOrigin.Answering(r => TestOrigin.Ok(r.Text));
        foreach (var policy in new[] { TestPolicies.Inspecting, TestPolicies.Nothing })
        {
            origin.Forget();
            await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = policy }, ("ai.test", origin.EndPoint));
            await using var client = await proxy.OpenAsync("ai.test");
            var answer = await client.AskAsync("POST / HTTP/1.1\r\nHost: ai.test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n3;ext=1\r\n{\"a\r\n4\r\n\":1}\r\n0\r\nX-Trailer: t\r\n\r\n");
            Assert.Equal("{\"a\":1}", answer.Text);
            var request = Assert.Single(origin.Requests);
            Assert.Equal(1, request.Count("Content-Length") + request.Count("Transfer-Encoding"));
            Assert.DoesNotContain("ext=1", origin.Connections.Single().All, StringComparison.Ordinal);
        }
    }
}
