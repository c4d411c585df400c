using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Wire;

/// <summary>curl through the proxy: protocol versions, encodings and streams.</summary>
[Collection(StageCollection.Name)]
public sealed class CurlTests(Stage stage) : StageTests(stage)
{
    private const string ChatUrl = "https://api.openai.com/v1/chat/completions";

    [Theory]
    [InlineData("--http1.1", "1.1")]
    [InlineData("--http2", "2")]
    public async Task Chat_IsMaskedAndRestoredOverBothVersions(string option, string version)
    {
        var mark = "curl-version-" + version;
        var done = await Curl.PostAsync(Stage.Proxy, ChatUrl, Curl.Chat($"{mark} {Samples.Email}", stream: true), option);
        Assert.True(done is { Exit: 0, Status: 200, ConnectStatus: 200 }, done.ToString());
        Assert.Equal(version, done.Version);
        Assert.Equal($"You said: {mark} {Samples.Email}", done.StreamedText);
        Assert.Equal("[DONE]", done.Events.Last());
        Assert.DoesNotContain(Samples.Email, OriginBody(mark), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("zstd")]
    [InlineData("deflate")]
    public async Task CompressedPrompt_IsReadMaskedAndForwardedPlain(string encoding)
    {
        var mark = "curl-encoded-" + encoding;
        var file = Stage.Folder.Write(mark, Encode(encoding, Encoding.UTF8.GetBytes(Curl.Chat($"{mark} {Samples.Email}").ToJsonString())));
        var done = await Curl.RunAsync(Stage.Proxy, ChatUrl, ["-H", "content-type: application/json", "-H", "content-encoding: " + encoding, "--data-binary", "@" + file]);
        Assert.True(done.Status == 200, done.ToString());
        Assert.Equal($"You said: {mark} {Samples.Email}", (string?)done.Json["choices"]![0]!["message"]!["content"]);
        var received = Assert.Single(Stage.Origin.Received(mark));
        Assert.Contains("EMAIL_", (string)received["body"]!, StringComparison.Ordinal);
        Assert.Null(received["headers"]!["content-encoding"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public async Task CompressedSecret_IsBlocked(string encoding)
    {
        var mark = "curl-secret-" + encoding;
        var file = Stage.Folder.Write(mark, Encode(encoding, Encoding.UTF8.GetBytes(Curl.Chat($"{mark} {Samples.KeyPair}").ToJsonString())));
        var done = await Curl.RunAsync(Stage.Proxy, ChatUrl, ["-H", "content-type: application/json", "-H", "content-encoding: " + encoding, "--data-binary", "@" + file]);
        Assert.True(done.Status == 400, done.ToString());
        Assert.Empty(Stage.Origin.Received(mark));
    }

    [Fact]
    public async Task CleanCompressedPrompt_ArrivesAsItWasSent()
    {
        var file = Stage.Folder.Write("curl-clean", Encode("gzip", Encoding.UTF8.GetBytes(Curl.Chat("curl-clean question").ToJsonString())));
        var done = await Curl.RunAsync(Stage.Proxy, ChatUrl, ["-H", "content-type: application/json", "-H", "content-encoding: gzip", "--data-binary", "@" + file]);
        Assert.True(done.Status == 200, done.ToString());
        Assert.Equal("gzip", (string?)Assert.Single(Stage.Origin.Received("curl-clean"))["headers"]!["content-encoding"]);
    }

    [Theory]
    [InlineData("--http1.1")]
    [InlineData("--http2")]
    public async Task LongEventStream_ArrivesWholeAndInOrder(string option)
    {
        var done = await Curl.RunAsync(Stage.Proxy, "https://api.openai.com/sse?count=20000&delay=0", [option]);
        Assert.True(done is { Exit: 0, Status: 200 }, done.Error);
        Assert.Equal(Enumerable.Range(0, 20_000).Select(static i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), done.Events);
    }

    [Fact]
    public async Task LongAnswerFullOfPlaceholders_IsRestoredEverywhere()
    {
        var prompt = "curl-long " + string.Join('\n', Enumerable.Range(0, 2_000).Select(static i => $"{i}: user{i % 50}@example.co.jp wrote about topic {i * 7}"));
        var file = Stage.Folder.Write("curl-long", Curl.Chat(prompt, stream: true).ToJsonString());
        var done = await Curl.RunAsync(Stage.Proxy, ChatUrl, ["-H", "content-type: application/json", "--data-binary", "@" + file]);
        Assert.True(done is { Exit: 0, Status: 200 }, done.Error);
        Assert.Equal("You said: " + prompt, done.StreamedText);
        Assert.DoesNotContain("@example.co.jp", OriginBody("curl-long"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_ArriveAsTheOriginSendsThem()
    {
        // Eight events, a quarter of a second apart: a proxy that held the answer back would deliver them together.
        var start = Child.Command("curl", ["-sN", "--noproxy", "", "--proxy", Stage.Proxy.Url, "--cacert", Stage.Proxy.Authority, "https://api.openai.com/sse?count=8&delay=250"]);
        using var process = System.Diagnostics.Process.Start(start)!;
        var arrivals = new List<long>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                arrivals.Add(System.Diagnostics.Stopwatch.GetTimestamp());
            }
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(8, arrivals.Count);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(arrivals[0], arrivals[^1]).TotalSeconds, 1.2, 30);
    }

    [Fact]
    public async Task PlainHttp_IsInspectedToo()
    {
        var masked = await Curl.PostAsync(Stage.Proxy, "http://api.mistral.ai/v1/chat/completions", Curl.Chat("curl-plain " + Samples.Email));
        Assert.True(masked is { Exit: 0, Status: 200, ConnectStatus: 0 }, masked.ToString());
        Assert.Equal("/v1/chat/completions", (string?)masked.Json["path"]);
        var blocked = await Curl.PostAsync(Stage.Proxy, "http://api.mistral.ai/v1/chat/completions", Curl.Chat("curl-plain-secret " + Samples.KeyPair));
        Assert.True(blocked.Status == 400, blocked.ToString());
        lock (Stage.PlainBodies)
        {
            Assert.Contains("curl-plain EMAIL_", Assert.Single(Stage.PlainBodies), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task UncataloguedHost_IsAnOpaqueTunnelWithARecord()
    {
        var before = await Stage.Proxy.LastRecordAsync();
        var done = await Curl.RunAsync(
            Stage.Proxy, "https://tunnel.example.com/v1/chat/completions", ["-H", "content-type: application/json", "-d", Curl.Chat("curl-tunnel " + Samples.Email).ToJsonString()], authority: Stage.Origin.Authority);
        Assert.True(done is { Exit: 0, Status: 200, ConnectStatus: 200 }, done.ToString());
        Assert.Contains("Demo origin CA", done.Issuer, StringComparison.Ordinal);
        Assert.Contains(Samples.Email, OriginBody("curl-tunnel"), StringComparison.Ordinal);
        var record = Assert.Single(await Stage.Proxy.RecordsAsync(before));
        Assert.Equal(("tunnel", "tunnel.example.com", "allow"), ((string?)record["kind"], (string?)record["host"], (string?)record["action"]));
    }

    [Fact]
    public async Task CataloguedHost_ShowsTheProxysCertificate()
    {
        var done = await Curl.RunAsync(Stage.Proxy, "https://api.openai.com/v1/models", []);
        Assert.True(done is { Exit: 0, Status: 200 }, done.ToString());
        Assert.DoesNotContain("Demo origin CA", done.Issuer, StringComparison.Ordinal);
        Assert.NotEmpty(done.Issuer);
    }

    private static byte[] Encode(string encoding, byte[] plain)
    {
        if (encoding == "zstd")
        {
            return Zstd.Compress(plain);
        }

        using var target = new MemoryStream();
        using (Stream encoder = encoding switch
        {
            "gzip" => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            encoder.Write(plain);
        }

        return target.ToArray();
    }

    private string OriginBody(string mark) => (string)Assert.Single(Stage.Origin.Received(mark))["body"]!;
}
