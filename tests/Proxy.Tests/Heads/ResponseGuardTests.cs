using System.Text;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.Tests.Heads;

public sealed class ResponseGuardTests
{
    private static readonly byte[] GetRequest = "GET / HTTP/1.1\r\nHost: a.test\r\n\r\n"u8.ToArray();
    private static readonly byte[] HeadRequest = "HEAD / HTTP/1.1\r\nHost: a.test\r\n\r\n"u8.ToArray();
    private static readonly byte[] UpgradeRequest = "GET / HTTP/1.1\r\nHost: a.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"u8.ToArray();

    public static TheoryData<string> Ids => [.. Everything.Select(v => v.Id)];

    private static IEnumerable<Vector> Everything => ResponseVectors.ToGet.Concat(ResponseVectors.ToHead);

    [Fact]
    public void Table_HasAtLeast53DistinctVectors()
    {
        Assert.True(Everything.Count() >= 53);
        Assert.Equal(Everything.Count(), Everything.Select(v => v.Id).Distinct().Count());
        Assert.Empty(ResponseVectors.ToGet.GroupBy(v => v.Raw).Where(g => g.Count() > 1).Select(g => string.Join(" = ", g.Select(v => v.Id))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Response_HasItsVerdictHoweverCut(string id)
    {
        var vector = Everything.First(v => v.Id == id);
        var random = new Random(id.Length);
        var cuts = Enumerable.Range(0, 8).Select(_ => Feeding.Cut(vector.Bytes, random)).Append([vector.Bytes]).Append(vector.Bytes.Select(b => new[] { b }));
        foreach (var cut in cuts)
        {
            var (kind, shown) = await ReadAllAsync(id.StartsWith("head-", StringComparison.Ordinal) ? HeadRequest : GetRequest, cut);
            Assert.Equal(vector.Expected, kind);
            Assert.True(vector.Bytes.AsSpan().StartsWith(shown));
            if (kind == HeadViolationKind.None)
            {
                Assert.Equal(vector.Bytes, shown);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task InvalidHead_IsNeverHandedOverWhole(string id)
    {
        var vector = Everything.First(v => v.Id == id);
        var (kind, shown) = await ReadAllAsync(GetRequest, [vector.Bytes]);
        if (kind is not (HeadViolationKind.None or HeadViolationKind.UnsolicitedBytes or HeadViolationKind.Truncated) && !id.StartsWith("chunk-", StringComparison.Ordinal))
        {
            Assert.Empty(shown);
        }
    }

    [Fact]
    public async Task LateUnsolicitedResponse_PoisonsTheConnection()
    {
        var inner = new ScriptedStream(["HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"u8.ToArray(), "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"u8.ToArray()]);
        using var guard = new ResponseHeadGuard(inner, HeadLimits.Default);
        await guard.WriteAsync(GetRequest);
        var buffer = new byte[1000];
        Assert.True(await guard.ReadAsync(buffer) > 0);
        var read = await Assert.ThrowsAsync<ResponseHeadException>(() => guard.ReadExactlyAsync(buffer).AsTask());
        Assert.Equal(HeadViolationKind.UnsolicitedBytes, read.Kind);
        await Assert.ThrowsAsync<ResponseHeadException>(async () => await guard.WriteAsync(GetRequest));
    }

    [Fact]
    public async Task ExtraBytesInTheSameRead_AreDroppedAndThenPoison()
    {
        var inner = new ScriptedStream(["HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n"u8.ToArray()]);
        using var guard = new ResponseHeadGuard(inner, HeadLimits.Default);
        await guard.WriteAsync(GetRequest);
        var buffer = new byte[1000];
        var count = await guard.ReadAsync(buffer);
        Assert.EndsWith("\r\n\r\nok", Encoding.ASCII.GetString(buffer, 0, count), StringComparison.Ordinal);
        await Assert.ThrowsAsync<ResponseHeadException>(async () => await guard.WriteAsync(GetRequest));
        Assert.Equal(GetRequest, inner.Written.ToArray());
    }

    [Fact]
    public async Task BytesBeforeAnyRequest_Throw()
    {
        using var guard = new ResponseHeadGuard(new ScriptedStream(["HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()]), HeadLimits.Default);
        await Assert.ThrowsAsync<ResponseHeadException>(() => guard.ReadExactlyAsync(new byte[100]).AsTask());
    }

    [Fact]
    public async Task SecondRequestBeforeTheAnswer_Throws()
    {
        var inner = new ScriptedStream([]);
        using var guard = new ResponseHeadGuard(inner, HeadLimits.Default);
        await guard.WriteAsync(GetRequest);
        var thrown = await Assert.ThrowsAsync<ResponseHeadException>(async () => await guard.WriteAsync(GetRequest));
        Assert.Equal(HeadViolationKind.RequestBeforeResponse, thrown.Kind);
        Assert.Equal(GetRequest, inner.Written.ToArray());
    }

    [Fact]
    public async Task AmbiguousRequestOfOurOwn_IsNotSent()
    {
        var inner = new ScriptedStream([]);
        using var guard = new ResponseHeadGuard(inner, HeadLimits.Default);
        var bad = "POST / HTTP/1.1\r\nHost: a.test\r\nX: y\nContent-Length: 3\r\n\r\nabc"u8.ToArray();
        await Assert.ThrowsAsync<ResponseHeadException>(async () => await guard.WriteAsync(bad));
        Assert.Equal(0, inner.Written.Length);
    }

    [Fact]
    public async Task AskedUpgrade_TurnsOpaque()
    {
        var frames = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n\u0001\n\n\n"u8.ToArray();
        var inner = new ScriptedStream([frames, [0, 10, 13, 255]]);
        using var guard = new ResponseHeadGuard(inner, HeadLimits.Default);
        await guard.WriteAsync(UpgradeRequest);
        Assert.Equal(frames.Length, await guard.ReadAsync(new byte[1000]));
        Assert.Equal(4, await guard.ReadAsync(new byte[1000]));
        await guard.WriteAsync(new byte[] { 0x81, 0x80, 0, 0, 0, 0 });
    }

    [Fact]
    public async Task FourExchangesOnOneConnection_Pass()
    {
        var answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n"u8.ToArray();
        var headAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"u8.ToArray();
        using var guard = new ResponseHeadGuard(new ScriptedStream([answer, headAnswer, answer, headAnswer]), HeadLimits.Default);
        foreach (var request in new[] { GetRequest, HeadRequest, GetRequest, HeadRequest })
        {
            await guard.WriteAsync(request);
            Assert.True(await guard.ReadAsync(new byte[1000]) > 0);
        }
    }

    private static async Task<(HeadViolationKind Kind, byte[] Shown)> ReadAllAsync(byte[] request, IEnumerable<byte[]> pieces)
    {
        using var guard = new ResponseHeadGuard(new ScriptedStream(pieces), HeadLimits.Default);
        await guard.WriteAsync(request);
        var shown = new List<byte>();
        var buffer = new byte[128 * 1024];
        try
        {
            int count;
            while ((count = await guard.ReadAsync(buffer)) > 0)
            {
                shown.AddRange(buffer.AsSpan(0, count));
            }

            return (HeadViolationKind.None, [.. shown]);
        }
        catch (ResponseHeadException e)
        {
            return (e.Kind, [.. shown]);
        }
    }
}
