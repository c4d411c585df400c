using System.IO.Compression;
using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Exchanges;

/// <summary>A small input cannot cost much (D-01, D-03; heads: H-07).</summary>
[Collection("alone")]
public sealed class BudgetTests
{
    private static TestProxy.Setup Small(Dlp.Policy.Snapshots.PolicySnapshot? policy = null) => new()
    {
        Limits = new LimitOptions { MaxInspectedBodyBytes = 1024, MaxInspectedBytesInFlight = 1L << 20, MaxForwardedBodyBytes = 64 * 1024, DrainTimeout = TimeSpan.Zero },
        Policy = policy ?? TestPolicies.Inspecting,
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BodyOverTheInspectionBudget_IsTheFallback(bool chunked)
    {
        await using var origin = TestOrigin.Answering(r => TestOrigin.Ok(r.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var body = RawClient.Prompt(new string('x', 4000));
        var raw = chunked
            ? $"POST /v1/chat/completions HTTP/1.1\r\nHost: ai.test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n0\r\n\r\n"
            : RawClient.Post("ai.test", body);
        await using (var proxy = await TestProxy.StartAsync(Small(), ("ai.test", origin.EndPoint)))
        {
            await using var client = await proxy.OpenAsync("ai.test");
            var answer = await client.AskAsync(raw);
            Assert.InRange(answer.Status, 400, 413);
            Assert.Empty(origin.Requests);
            var record = Assert.Single(proxy.Trail.Records);
            Assert.Equal((DecisionAction.Block, DecisionCause.Fallback, Completeness.Unavailable), (record.Action, record.Cause, record.Completeness!.Value));
        }

        await using (var proxy = await TestProxy.StartAsync(Small(TestPolicies.OpenFallback), ("ai.test", origin.EndPoint)))
        {
            await using var client = await proxy.OpenAsync("ai.test");
            Assert.Equal(body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), (await client.AskAsync(raw)).Text);
            Assert.Equal(body, Assert.Single(origin.Requests).Text);
            Assert.Equal((DecisionAction.Log, DecisionCause.Fallback), (proxy.Trail.Records.First().Action, proxy.Trail.Records.First().Cause));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BodyOverTheForwardingBudget_Is413(bool chunked)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(Small(TestPolicies.Nothing), ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var body = new string('x', 70_000);
        var answer = await client.AskAsync(chunked ? $"POST / HTTP/1.1\r\nHost: ai.test\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n0\r\n\r\n" : RawClient.Post("ai.test", body));
        Assert.Equal(413, answer.Status);
        Assert.DoesNotContain(origin.Requests, r => r.IsComplete);
    }

    // D-01.
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("br, gzip")]
    public async Task DecompressionBomb_IsUnscannable(string coding)
    {
        var bomb = Bomb(coding, 256 << 20);
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(Head(coding, bomb.Length));
        await client.WriteAsync(bomb);
        Assert.Equal(400, (await client.AnswerAsync()).Status);
        Assert.Empty(origin.Requests);
        var record = Assert.Single(proxy.Trail.Records);
        Assert.Equal((DecisionCause.Fallback, Completeness.Unavailable), (record.Cause, record.Completeness!.Value));
    }

    // D-01: zstd bombs, and codings nobody here decodes. A run of zeros as one RLE block (RFC 8878 section 3.1.1.2.2), many times over.
    [Fact]
    public async Task ZstdBombAndUnknownCodings_AreUnscannable()
    {
        var zstd = new List<byte> { 0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x58 };
        for (var i = 0; i < 4000; i++)
        {
            zstd.AddRange([(byte)(i == 3999 ? 0x03 : 0x02), 0x00, 0x10, 0x30]);
        }

        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        foreach (var coding in new[] { "zstd", "compress", "dcb", "x-unknown", "gzip, gzip, gzip, gzip, gzip", "identity, x" })
        {
            await using var client = await proxy.OpenAsync("ai.test");
            await client.WriteAsync(Head(coding, zstd.Count));
            await client.WriteAsync([.. zstd]);
            Assert.Equal(400, (await client.AnswerAsync()).Status);
        }

        Assert.Empty(origin.Requests);
        Assert.All(proxy.Trail.Records, r => Assert.Equal(DecisionCause.Fallback, r.Cause));
    }

    // D-01: a hundred at once stay within a ceiling.
    [Fact]
    public async Task HundredBombsAtOnce_StayWithinTheMemoryCeiling()
    {
        const long InFlight = 384L << 20;
        var bomb = Bomb("br", 1 << 30);
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Limits = new LimitOptions { MaxInspectedBytesInFlight = InFlight, DrainTimeout = TimeSpan.Zero } }, ("ai.test", origin.EndPoint));
        var before = Environment.WorkingSet;
        var peak = 0L;
        using var stop = new CancellationTokenSource();
        var watching = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    peak = Math.Max(peak, Environment.WorkingSet);
                    await Task.Delay(10, CancellationToken.None);
                }
            },
            CancellationToken.None);
        var statuses = await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ =>
        {
            await using var client = await proxy.OpenAsync("ai.test");
            await client.WriteAsync(Head("br", bomb.Length));
            await client.WriteAsync(bomb);
            return (await client.AnswerAsync()).Status;
        }));
        await stop.CancelAsync();
        await watching;
        Assert.All(statuses, s => Assert.True(s is 400 or 503, "status " + s));
        Assert.Empty(origin.Requests);
        Assert.True(peak - before < InFlight + (128L << 20), $"{(peak - before) >> 20} MiB more");
    }

    // D-03: bodies in flight are bounded; those beyond are told when to come back.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TooManyInspectedBytesInFlight_Is503(bool chunked)
    {
        var setup = new TestProxy.Setup { Limits = new LimitOptions { MaxInspectedBytesInFlight = 4L << 20, DrainTimeout = TimeSpan.Zero } };
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("fine"));
        await using var proxy = await TestProxy.StartAsync(setup, ("ai.test", origin.EndPoint));
        var inside = 0;
        var release = new TaskCompletionSource();
        proxy.Inspector.Instead = async _ =>
        {
            Interlocked.Increment(ref inside);
            await release.Task;
            return null;
        };
        var body = RawClient.Prompt(new string('x', 1 << 20));
        var raw = chunked
            ? $"POST /v1/chat/completions HTTP/1.1\r\nHost: ai.test\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n0\r\n\r\n"
            : RawClient.Post("ai.test", body);
        await using var first = await proxy.OpenAsync("ai.test");
        await first.WriteAsync(raw);
        await Deadline.Until(() => inside == 1, "inspection");
        await using (var second = await proxy.OpenAsync("ai.test"))
        {
            var answer = await second.AskAsync(raw);
            Assert.Equal(503, answer.Status);
            Assert.NotNull(answer.Field("Retry-After"));
        }

        release.SetResult();
        Assert.Equal("fine", (await first.AnswerAsync()).Text);
        await using var third = await proxy.OpenAsync("ai.test");
        Assert.Equal("fine", (await third.AskAsync(raw)).Text);
    }

    // H-07.
    [Theory]
    [InlineData("tunnel")]
    [InlineData("plain")]
    [InlineData("connect")]
    public async Task HeadTooLarge_Is431(string where)
    {
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Limits = new LimitOptions { MaxHeadBytes = 8192, DrainTimeout = TimeSpan.Zero } }, ("ai.test", "127.0.0.1:1"));
        var fields = string.Concat(Enumerable.Range(0, 100).Select(i => $"X-{i}: {new string('y', 100)}\r\n"));
        await using var client = where == "tunnel" ? await proxy.OpenAsync("ai.test") : await proxy.ConnectAsync();
        await client.WriteAsync(where switch
        {
            "tunnel" => RawClient.Get("ai.test", "/", fields),
            "plain" => RawClient.Get("ai.test", "http://ai.test/", fields),
            _ => $"CONNECT ai.test:443 HTTP/1.1\r\nHost: ai.test:443\r\n{fields}\r\n",
        });
        Assert.Equal(431, (await client.AnswerAsync()).Status);
        Assert.Empty(proxy.Trail.Records);
    }

    private static string Head(string coding, int length) =>
        $"POST /v1/chat/completions HTTP/1.1\r\nHost: ai.test\r\nContent-Type: application/json\r\nContent-Encoding: {coding}\r\nContent-Length: {length}\r\n\r\n";

    private static byte[] Bomb(string coding, int size)
    {
        byte[]? result = null;
        foreach (var layer in coding.Split(", "))
        {
            using var memory = new MemoryStream();
            using (Stream packer = layer switch
            {
                "br" => new BrotliStream(memory, CompressionLevel.Fastest, leaveOpen: true),
                "gzip" => new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true),
                _ => new ZLibStream(memory, CompressionLevel.Fastest, leaveOpen: true),
            })
            {
                if (result is null)
                {
                    var zeros = new byte[1 << 20];
                    Encoding.ASCII.GetBytes("{\"a\":\"").CopyTo(zeros, 0);
                    for (var i = 0; i < size >> 20; i++)
                    {
                        packer.Write(zeros);
                        Array.Clear(zeros);
                    }
                }
                else
                {
                    packer.Write(result);
                }
            }

            result = memory.ToArray();
        }

        return result!;
    }
}
