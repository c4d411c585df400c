using System.IO.Pipelines;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.Tests.Heads;

public sealed class RequestGuardTests
{
    public static TheoryData<string> Ids => [.. RequestVectors.All.Select(v => v.Id)];

    [Fact]
    public void Table_HasAtLeast200DistinctVectors()
    {
        Assert.True(RequestVectors.All.Count >= 200, RequestVectors.All.Count.ToString());
        Assert.Equal(RequestVectors.All.Count, RequestVectors.All.Select(v => v.Id).Distinct().Count());
        Assert.Empty(RequestVectors.All.GroupBy(v => v.Raw).Where(g => g.Count() > 1).Select(g => string.Join(" = ", g.Select(v => v.Id))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task WholeMessage_HasItsVerdict(string id)
    {
        var vector = Find(id);
        var seen = await FeedAsync([vector.Bytes]);
        Assert.Equal(vector.Expected, seen.Kind);
        if (vector.Expected == HeadViolationKind.None)
        {
            // What is a prefix of a next head stays withheld.
            var complete = id == "pipe-after-last-chunk" ? vector.Bytes[..^1] : vector.Bytes;
            Assert.Equal(complete, seen.Shown);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task ByteByByte_HasTheSameVerdict(string id)
    {
        var vector = Find(id);
        var whole = await FeedAsync([vector.Bytes]);
        var single = await FeedAsync(vector.Bytes.Select(b => new[] { b }));
        Assert.Equal(vector.Expected, single.Kind);
        Assert.Equal(whole.InHead, single.InHead);
        Assert.Equal(whole.Shown, single.Shown);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task RandomCuts_HaveTheSameVerdict(string id)
    {
        var vector = Find(id);
        var random = new Random(id.Length * 7919);
        for (var round = 0; round < 12; round++)
        {
            var seen = await FeedAsync(Feeding.Cut(vector.Bytes, random));
            Assert.Equal(vector.Expected, seen.Kind);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task RefusedHead_IsNeverShown(string id)
    {
        var vector = Find(id);
        var seen = await FeedAsync([vector.Bytes]);
        if (seen.InHead && !id.StartsWith("pipe-", StringComparison.Ordinal))
        {
            Assert.Empty(seen.Shown);
        }
    }

    [Fact]
    public async Task SmuggledSecondRequest_ShowsOnlyTheFirst()
    {
        var first = "GET / HTTP/1.1\r\nHost: a.test\r\n\r\n"u8.ToArray();
        var second = "GET /x HTTP/1.1\r\nHost: a.test\nX: y\r\n\r\n"u8.ToArray();
        var seen = await FeedAsync([[.. first, .. second]]);
        Assert.Equal(first, seen.Shown);
        Assert.Equal(HeadViolationKind.BareLineFeed, seen.Kind);
        Assert.True(seen.InHead);
    }

    private static Vector Find(string id) => RequestVectors.All.First(v => v.Id == id);

    private static Task<Feeding.Seen> FeedAsync(IEnumerable<byte[]> pieces) => Feeding.RunAsync(pieces, consumeAll: true);
}
