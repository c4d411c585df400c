using System.Text;
using System.Text.Json;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Tests.Answers;

/// <summary>A random answer text with placeholders, what the client must see, and where the placeholders stand.</summary>
internal sealed record MaskedText(string Raw, string Expected, IReadOnlyList<(int Start, int End)> Spans)
{
    private static readonly string[] Noise =
    [
        "Hello ", "E", "PERSON", "EMAIL_", "PERSON_00000000", "\\", "\"q\"", "山田さん", "🙂👍🏽", "\n", " x_y ", "{", "[1] ", "EMAIL_ABCDEFG", "é", "…", ". ", "p", "<b>", "\\_",
    ];

    /// <summary>Values with everything that needs an escape somewhere.</summary>
    public static IReadOnlyList<(string Placeholder, string Value)> Place(ConversationVault vault)
    {
        (string Tag, string Value)[] values =
        [
            ("EMAIL", "taro.yamada@example.co.jp"), ("PERSON", "O\"Neil \\ \"山田 太郎\""), ("SECRET", "-----BEGIN\nline\r\n\ttab\u0001-----"), ("MAIL", "🙂 絵文字 👩‍👩‍👧"), ("PHONE", "+81-90-0000-0000"),
        ];
        return [.. values.Select(value => (vault.Place(value.Tag, value.Value), value.Value))];
    }

    public static MaskedText Create(IReadOnlyList<(string Placeholder, string Value)> values, Random random)
    {
        var raw = new StringBuilder();
        var expected = new StringBuilder();
        var spans = new List<(int, int)>();
        // The first word keeps the text from opening like a JSON document.
        raw.Append("Re: ");
        expected.Append("Re: ");
        for (var i = random.Next(1, 10); i > 0; i--)
        {
            if (random.Next(2) == 0)
            {
                var noise = Noise[random.Next(Noise.Length)];
                raw.Append(noise);
                expected.Append(noise);
                continue;
            }
            var (placeholder, value) = values[random.Next(values.Count)];
            var written = random.Next(4) switch
            {
                0 => placeholder.ToLowerInvariant(),
                1 => placeholder.Replace("_", "\\_", StringComparison.Ordinal),
                _ => placeholder,
            };
            spans.Add((raw.Length, raw.Length + written.Length));
            raw.Append(written);
            expected.Append(value);
            if (random.Next(2) == 0)
            {
                raw.Append(' ');
                expected.Append(' ');
            }
        }
        return new MaskedText(raw.ToString(), expected.ToString(), spans);
    }

    /// <summary>Tool-call arguments: JSON with the texts as strings. Compared after parsing, so spans cover everything that changes.</summary>
    public static MaskedText CreateJson(IReadOnlyList<(string Placeholder, string Value)> values, Random random)
    {
        var inner = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Create(values, random)).ToArray();
        var raw = JsonSerializer.Serialize(new { to = inner.Select(text => text.Raw), n = 1 }, Relaxed);
        var spans = new List<(int, int)>();
        foreach (var (placeholder, _) in values)
        {
            var code = placeholder[^8..];
            for (var at = raw.IndexOf(code, StringComparison.OrdinalIgnoreCase); at >= 0; at = raw.IndexOf(code, at + 1, StringComparison.OrdinalIgnoreCase))
                spans.Add((Math.Max(0, at - placeholder.Length + 8 - 2), at + 8));
        }
        return new MaskedText(raw, JsonSerializer.Serialize(inner.Select(text => text.Expected), Relaxed), spans);
    }

    /// <summary>
    /// Cuts the text anywhere, inside surrogate pairs too, with some empty pieces. A piece may change when it holds part of a placeholder,
    /// or of something that began like one across a cut: that may move to the next event.
    /// </summary>
    public IEnumerable<(string Piece, bool IsTouched)> Pieces(Random random)
    {
        var cuts = new List<int> { 0 };
        while (cuts[^1] < Raw.Length)
            cuts.Add(Math.Min(Raw.Length, cuts[^1] + random.Next(6) switch { 0 => 0, 1 => random.Next(1, 40), _ => random.Next(1, 7) }));
        var regions = LookAlikes().Where(region => cuts.Exists(cut => region.Start < cut && cut < region.End)).Concat(Spans).ToList();
        for (var i = 1; i < cuts.Count; i++)
        {
            var (start, end) = (cuts[i - 1], cuts[i]);
            yield return (Raw[start..end], regions.Exists(region => start == end ? region.Start < start && start < region.End : region.Start < end && start < region.End));
        }
    }

    private IEnumerable<(int Start, int End)> LookAlikes()
    {
        foreach (var tag in Tags)
        {
            for (var start = 0; start < Raw.Length; start++)
            {
                var end = start;
                while (end < Raw.Length && end - start < tag.Length && char.ToUpperInvariant(Raw[end]) == tag[end - start])
                    end++;
                if (end - start == tag.Length)
                {
                    for (var i = 0; i < 2 && end < Raw.Length && Raw[end] == '\\'; i++)
                        end++;
                    if (end < Raw.Length && Raw[end] == '_')
                    {
                        end++;
                        for (var i = 0; i < 7 && end < Raw.Length && char.IsAsciiLetterOrDigit(Raw[end]); i++)
                            end++;
                    }
                }
                if (end > start)
                    yield return (start, end);
            }
        }
    }

    private static readonly string[] Tags = ["EMAIL", "PERSON", "SECRET", "MAIL", "PHONE"];

    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
