using System.Text;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.Tests.Heads;

/// <summary>Valid pipelines pass byte-identical, however they are cut and however the reader consumes.</summary>
public sealed class RequestPipelineTests
{
    [Fact]
    public async Task RandomValidPipelines_PassByteIdentical()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var bytes = Pipeline(random, random.Next(1, 8));
            var seen = await Feeding.RunAsync(Feeding.Cut(bytes, random), consumeAll: true);
            Assert.True(seen.Kind == HeadViolationKind.None, $"seed {seed}: {seen.Kind}");
            Assert.Equal(bytes, seen.Shown);
        }
    }

    [Fact]
    public async Task MoodyReader_GetsTheSameBytes()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var bytes = Pipeline(random, random.Next(1, 5));
            var seen = await Feeding.RunAsync(Feeding.Cut(bytes, random), consumeAll: false, random);
            Assert.True(seen.Kind == HeadViolationKind.None, $"seed {seed}: {seen.Kind}");
            Assert.Equal(bytes, seen.Shown);
        }
    }

    [Fact]
    public async Task OneMutatedByte_NeverShowsAnythingButAPrefix()
    {
        var refused = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var bytes = Pipeline(random, 2);
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var whole = await Feeding.RunAsync([bytes], consumeAll: true);
            var cut = await Feeding.RunAsync(Feeding.Cut(bytes, random), consumeAll: true);
            Assert.True(whole.Kind == cut.Kind, $"seed {seed}: {whole.Kind} / {cut.Kind}");
            Assert.True(bytes.AsSpan().StartsWith(whole.Shown), $"seed {seed}");
            refused += whole.Kind == HeadViolationKind.None ? 0 : 1;
        }

        Assert.InRange(refused, 300, 2999);
    }

    private static byte[] Pipeline(Random random, int messages)
    {
        var text = new StringBuilder();
        for (var i = 0; i < messages; i++)
        {
            Message(random, text);
        }

        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static void Message(Random random, StringBuilder text)
    {
        string[] methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"];
        text.Append(methods[random.Next(methods.Length)]).Append(" /").Append(Word(random, "abc/?=&%2e~-._", 30)).Append(" HTTP/1.1\r\nHost: ")
            .Append("h" + random.Next(9)).Append(".test\r\n");
        for (var i = random.Next(6); i > 0; i--)
        {
            text.Append('X').Append(Word(random, "abc-_!", 8)).Append(':').Append(Word(random, " abc\t=;,\"\u00e9", 40)).Append("\r\n");
        }

        switch (random.Next(3))
        {
            case 0:
                var body = Word(random, "ab\r\n\0GET / HTTP/1.1", 200);
                text.Append("Content-Length: ").Append(body.Length).Append("\r\n\r\n").Append(body);
                break;
            case 1:
                text.Append("Transfer-Encoding: chunked\r\n\r\n");
                for (var i = random.Next(5); i > 0; i--)
                {
                    var chunk = "x" + Word(random, "ab\r\n0\0", 60);
                    text.Append(chunk.Length.ToString(random.Next(2) == 0 ? "x" : "X4")).Append(random.Next(3) == 0 ? ";a=\"b;c\"" : "").Append("\r\n").Append(chunk).Append("\r\n");
                }

                text.Append("0\r\n").Append(random.Next(2) == 0 ? "X-Sum: 1\r\n" : "").Append("\r\n");
                break;
            default:
                text.Append("\r\n");
                break;
        }
    }

    private static string Word(Random random, string alphabet, int longest) =>
        string.Concat(Enumerable.Range(0, random.Next(longest)).Select(_ => alphabet[random.Next(alphabet.Length)]));
}
