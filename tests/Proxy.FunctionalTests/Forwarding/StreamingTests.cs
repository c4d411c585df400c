using System.Net;
using System.Net.Http;
using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;
using Microsoft.AspNetCore.Http;

namespace Dlp.Proxy.FunctionalTests.Forwarding;

/// <summary>Bytes pass as they come. Proven by order, not by time: the next byte is sent only after the last one has arrived (L-08 abort, R-08).</summary>
public sealed class StreamingTests
{
    private const string Event = "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word\"}}]}\n\n";

    // Unread, and with placeholders to put back: neither waits for more.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EventsOverHttp1_ArriveBeforeTheNextIsSent(bool masked)
    {
        var arrived = new SemaphoreSlim(0);
        await using var origin = new TestOrigin(async connection =>
        {
            _ = await connection.ReadRequestAsync();
            await connection.Wire.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (var i = 0; i < 5; i++)
            {
                await connection.Wire.WriteAsync($"{Event.Length:x}\r\n{Event}\r\n");
                await arrived.WaitAsync(CancellationToken.None);
            }

            await connection.Wire.WriteAsync("0\r\n\r\n");
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = masked ? TestPolicies.Inspecting : TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(RawClient.Post("ai.test", RawClient.Prompt("I am NAME-1", stream: true)));
        Assert.Contains(" 200 ", await client.Wire.ReadHeadAsync(), StringComparison.Ordinal);
        for (var i = 1; i <= 5; i++)
        {
            await ReadUntilAsync(client.Wire, "\"word\"", i);
            _ = arrived.Release();
        }

        while (await client.Wire.ReadLineAsync() is { } line && line != "0\r\n")
        {
        }

        Assert.Equal(ExchangeResult.Completed, (await proxy.Trail.OnlyOutcomeAsync()).Result);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task EventsOverHttp2_ArriveBeforeTheNextIsSent(bool masked, bool http2Client)
    {
        var arrived = new SemaphoreSlim(0);
        await using var origin = await Http2Origin.StartAsync(async context =>
        {
            Assert.Equal("HTTP/2", context.Request.Protocol);
            _ = await new StreamReader(context.Request.Body).ReadToEndAsync(CancellationToken.None);
            context.Response.ContentType = "text/event-stream";
            context.Response.DeclareTrailer("x-end");
            for (var i = 0; i < 5; i++)
            {
                await context.Response.WriteAsync(Event, CancellationToken.None);
                await context.Response.Body.FlushAsync(CancellationToken.None);
                await arrived.WaitAsync(CancellationToken.None);
            }

            context.Response.AppendTrailer("x-end", "yes");
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = masked ? TestPolicies.Inspecting : TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        using var client = proxy.CreateClient();
        using var request = Request(http2Client, new StringContent(RawClient.Prompt("I am NAME-1", stream: true), Encoding.UTF8, "application/json"));
        using var answer = await client.SendAsync(request, CancellationToken.None).InTime();
        var wire = new Wire(await answer.Content.ReadAsStreamAsync(CancellationToken.None));
        for (var i = 1; i <= 5; i++)
        {
            await ReadUntilAsync(wire, "\"word\"", i);
            _ = arrived.Release();
        }

        _ = await wire.ReadToEndAsync();
        Assert.Null(wire.Broken);
        if (http2Client)
        {
            Assert.Equal("yes", Assert.Single(answer.TrailingHeaders.GetValues("x-end")));
        }
    }

    // What no rule reads is not held: the origin has the first part before the client sends the second.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task UnreadUpload_IsNotHeld(bool chunked)
    {
        var first = new TaskCompletionSource();
        await using var origin = new TestOrigin(async connection =>
        {
            _ = await connection.ReadHeadAsync();
            await ReadUntilAsync(connection.Wire, "first", 1);
            first.SetResult();
            await ReadUntilAsync(connection.Wire, "second", 1);
            await connection.Wire.WriteAsync(TestOrigin.Ok("both"));
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(chunked ? "POST / HTTP/1.1\r\nHost: ai.test\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n" : "POST / HTTP/1.1\r\nHost: ai.test\r\nContent-Length: 11\r\n\r\nfirst");
        await first.Task.InTime();
        await client.WriteAsync(chunked ? "6\r\nsecond\r\n0\r\n\r\n" : "second");
        Assert.Equal("both", (await client.AnswerAsync()).Text);
    }

    // Both directions at once over HTTP/2: each line of the answer comes before the next line of the request is sent.
    [Fact]
    public async Task FullDuplexOverHttp2_EchoesLineByLine()
    {
        await using var origin = await Http2Origin.StartAsync(async context =>
        {
            await context.Response.Body.FlushAsync(CancellationToken.None);
            var buffer = new byte[100];
            int count;
            while ((count = await context.Request.Body.ReadAsync(buffer, CancellationToken.None)) > 0)
            {
                await context.Response.Body.WriteAsync(buffer.AsMemory(0, count), CancellationToken.None);
                await context.Response.Body.FlushAsync(CancellationToken.None);
            }
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        using var client = proxy.CreateClient();
        using var content = new DuplexContent();
        using var request = Request(http2: true, content);
        using var answer = await client.SendAsync(request, CancellationToken.None).InTime();
        var wire = new Wire(await answer.Content.ReadAsStreamAsync(CancellationToken.None));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var stream = await content.Opened.InTime();
        for (var i = 0; i < 20; i++)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"line {i}\n"), CancellationToken.None);
            await stream.FlushAsync(CancellationToken.None);
            Assert.Equal($"line {i}\n", await wire.ReadLineAsync());
        }

        content.Finish();
        Assert.Empty(await wire.ReadToEndAsync());
        Assert.Equal(ExchangeResult.Completed, (await proxy.Trail.OnlyOutcomeAsync()).Result);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ClientAbort_CancelsTheOriginsRequest(bool masked)
    {
        var ended = new TaskCompletionSource();
        await using var origin = new TestOrigin(async connection =>
        {
            _ = await connection.ReadRequestAsync();
            await connection.Wire.WriteAsync($"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n{Event.Length:x}\r\n{Event}\r\n");
            _ = await connection.Wire.ReadToEndAsync();
            ended.SetResult();
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = masked ? TestPolicies.Inspecting : TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(RawClient.Post("ai.test", RawClient.Prompt("I am NAME-1", stream: true)));
        await ReadUntilAsync(client.Wire, "\"word\"", 1);
        client.Abort();
        await ended.Task.InTime();
        Assert.Equal(ExchangeResult.ClientAborted, (await proxy.Trail.OnlyOutcomeAsync()).Result);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ClientAbortOverHttp2_CancelsTheOriginsStream(bool http2Client)
    {
        var aborted = new TaskCompletionSource();
        await using var origin = await Http2Origin.StartAsync(async context =>
        {
            context.RequestAborted.Register(() => aborted.TrySetResult());
            await context.Response.WriteAsync(Event, CancellationToken.None);
            await context.Response.Body.FlushAsync(CancellationToken.None);
            await aborted.Task;
        });
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = TestPolicies.Nothing }, ("ai.test", origin.EndPoint));
        using var client = proxy.CreateClient();
        using var request = Request(http2Client, null);
        using (var answer = await client.SendAsync(request, CancellationToken.None).InTime())
        {
            await ReadUntilAsync(new Wire(await answer.Content.ReadAsStreamAsync(CancellationToken.None)), "\"word\"", 1);
        }

        await aborted.Task.InTime();
        Assert.Equal(ExchangeResult.ClientAborted, (await proxy.Trail.OnlyOutcomeAsync()).Result);
    }

    private static HttpRequestMessage Request(bool http2, HttpContent? content) => new(HttpMethod.Post, "https://ai.test/v1/chat/completions")
    {
        Version = http2 ? HttpVersion.Version20 : HttpVersion.Version11,
        VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Content = content,
    };

    private static async Task ReadUntilAsync(Wire wire, string text, int times)
    {
        while (wire.All.Split(text).Length <= times)
        {
            Assert.NotEmpty(await wire.ReadAsync(1));
        }
    }

    private sealed class DuplexContent : HttpContent
    {
        private readonly TaskCompletionSource<Stream> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Stream> Opened => _opened.Task;

        public void Finish() => _finished.SetResult();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.FlushAsync(CancellationToken.None);
            _opened.SetResult(stream);
            await _finished.Task;
        }
    }
}
