using System.IO.Compression;
using System.Text;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Wire;

/// <summary>Bodies that are larger than anybody's prompt: refused soon, and never held in memory.</summary>
[Collection(StageCollection.Name)]
public sealed class BodyBudgetTests(Stage stage) : StageTests(stage)
{
    private const long TenGigabytes = 10L << 30;
    private const long MegaByte = 1L << 20;

    [Theory]
    [InlineData("--http1.1")]
    [InlineData("--http2")]
    public async Task TenGigabytes_AreRefusedAtOnce(string option)
    {
        var path = Stage.Folder["ten-gigabytes"];
        using (var sparse = File.Create(path))
        {
            sparse.SetLength(TenGigabytes);
        }

        using var memory = new MemoryWatch(Stage.Proxy.Child);
        var done = await Curl.RunAsync(Stage.Proxy, "https://api.openai.com/v1/files?big-declared", [option, "-X", "POST", "-T", path]);
        Assert.InRange(done.Status, 400, 499);
        Assert.InRange(done.Seconds, 0, 15);
        Assert.InRange(done.Uploaded, 0, 256 * MegaByte);
        Assert.InRange(memory.Growth, 0, 128 * MegaByte);
        Assert.Empty(Stage.Origin.Received("big-declared"));
        await AssertServesAsync();
    }

    [Theory]
    [InlineData("--http1.1")]
    [InlineData("--http2")]
    public async Task EndlessBodyWithoutLength_IsRefusedAtTheBudget(string option)
    {
        var path = Stage.Folder["endless"];
        using (var sparse = File.Create(path))
        {
            sparse.SetLength(TenGigabytes);
        }

        using var memory = new MemoryWatch(Stage.Proxy.Child);
        // From a pipe, so that curl knows no length.
        var done = await Finished.RunAsync("bash", [
            "-c", "exec curl -sS -o \"$1\" -w '%{http_code} %{size_upload}' --noproxy '' --proxy \"$2\" --cacert \"$3\" --max-time 60 $4 -X POST -H 'content-type: application/json' -T - 'https://api.openai.com/v1/files?big-endless' < <(cat \"$5\")",
            "bash", Stage.Folder["endless-answer"], Stage.Proxy.Url, Stage.Proxy.Authority, option, path]);
        // What exceeds the inspection budget is unscannable, and the default policy's fallback blocks that.
        Assert.StartsWith("403 ", done.Output, StringComparison.Ordinal);
        Assert.InRange(long.Parse(done.Output.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), 32 * MegaByte, 512 * MegaByte);
        Assert.InRange(memory.Growth, 0, 256 * MegaByte);
        Assert.Empty(Stage.Origin.Received("big-endless"));
        await AssertServesAsync();
    }

    [Fact]
    public async Task TwentyMegabytesWithASecretAtTheEnd_NeverLeave()
    {
        var prompt = new StringBuilder("big-prompt ");
        for (var i = 0; prompt.Length < 20_000_000; i++)
        {
            _ = prompt.Append(System.Globalization.CultureInfo.InvariantCulture, $"Line {i} of an ordinary report. ");
        }

        var file = Stage.Folder.Write("big-prompt", Curl.Chat(prompt.Append(Samples.KeyPair).ToString()).ToJsonString());
        var done = await Curl.RunAsync(Stage.Proxy, "https://api.openai.com/v1/chat/completions", ["-H", "content-type: application/json", "--data-binary", "@" + file]);
        Assert.True(done.Status == 400, done.ToString());
        Assert.Empty(Stage.Origin.Received("big-prompt"));
        await AssertServesAsync();
    }

    [Fact]
    public async Task FiveMegabytes_AreMaskedToTheLastWord()
    {
        var prompt = new StringBuilder("five-megabytes " + Samples.Email + " ");
        for (var i = 0; prompt.Length < 5_000_000; i++)
        {
            _ = prompt.Append(System.Globalization.CultureInfo.InvariantCulture, $"Line {i} of an ordinary report. ");
        }

        var text = prompt.Append("last@example.co.jp").ToString();
        var file = Stage.Folder.Write("five-megabytes", Curl.Chat(text).ToJsonString());
        var done = await Curl.RunAsync(Stage.Proxy, "https://api.openai.com/v1/chat/completions", ["-H", "content-type: application/json", "--data-binary", "@" + file]);
        Assert.True(done.Status == 200, done.ToString());
        Assert.True("You said: " + text == (string?)done.Json["choices"]![0]!["message"]!["content"], "The answer is not the prompt.");

        // The origin's log keeps the first million characters; its count tells that the last word is a placeholder too.
        var received = Assert.Single(Stage.Origin.Received("five-megabytes"));
        Assert.Contains("five-megabytes EMAIL_", (string)received["body"]!, StringComparison.Ordinal);
        const int Placeholder = 14; // EMAIL_ and eight letters
        Assert.Equal(new FileInfo(file).Length - (Samples.Email.Length - Placeholder) - ("last@example.co.jp".Length - Placeholder), (long)received["bytes"]!);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public async Task DecompressionBomb_IsRefused(string encoding)
    {
        var path = Stage.Folder["bomb." + encoding];
        await WriteBombAsync(encoding, path);
        Assert.InRange(new FileInfo(path).Length, 1, 16 * MegaByte);
        using var memory = new MemoryWatch(Stage.Proxy.Child);
        var done = await Curl.RunAsync(
            Stage.Proxy, "https://api.openai.com/v1/chat/completions?bomb", ["-H", "content-type: application/json", "-H", "content-encoding: " + encoding, "--data-binary", "@" + path]);
        Assert.InRange(done.Status, 400, 499);
        Assert.InRange(done.Seconds, 0, 10);
        Assert.InRange(memory.Growth, 0, 256 * MegaByte);
        Assert.DoesNotContain(Stage.Origin.Received("bomb"), static r => (string?)r["query"] == "?bomb");
        await AssertServesAsync();
    }

    // A gigabyte of spaces.
    private static async Task WriteBombAsync(string encoding, string path)
    {
        var block = new byte[MegaByte];
        Array.Fill(block, (byte)' ');
        if (encoding == "zstd")
        {
            // A frame per block; a decoder reads frame after frame (RFC 8878 section 3.1).
            var frame = Zstd.Compress(block);
            await File.WriteAllBytesAsync(path, Enumerable.Repeat(frame, 1024).SelectMany(static f => f).ToArray());
            return;
        }

        await using var target = File.Create(path);
        await using Stream encoder = encoding == "br" ? new BrotliStream(target, CompressionLevel.Fastest) : new GZipStream(target, CompressionLevel.Fastest);
        for (var i = 0; i < 1024; i++)
        {
            await encoder.WriteAsync(block);
        }
    }

    private async Task AssertServesAsync()
    {
        var done = await Curl.PostAsync(Stage.Proxy, "https://api.openai.com/v1/chat/completions", Curl.Chat("still there?"));
        Assert.True(done.Status == 200, done.ToString());
    }
}
