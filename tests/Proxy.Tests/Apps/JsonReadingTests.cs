using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Tests.Apps;

public sealed class JsonReadingTests
{
    private static readonly string[] Pieces =
    [
        "a", "secret", " ", "\"", "\\", "\n", "\r\n", "\t", "é", "日本", "😀", "\u0001", "/", "<b>", "\u2028", "{\"x\":1}", "\\u0041", "𝒳", "\uFEFF", "'", "0", "\u007f",
    ];

    [Fact]
    public void NoEdits_GiveTheSameBytes()
    {
        const string Body = "\uFEFF{ \"model\" : \"m\",\r\n\t\"messages\":[ {\"content\":\"\\u0041\\/b\", \"role\":\"user\"} ] , \"n\" : 1.0e+2 }\n";
        var reading = TestRequests.Read("openai", "/v1/chat/completions", Body).Reading;
        Assert.Equal(Body, Encoding.UTF8.GetString(reading.Rewrite([]).Span));
        Assert.Equal(Body.Replace("\\u0041\\/b", "\\u0041X", StringComparison.Ordinal), reading.Mask("/b", "X"));
    }

    /// <summary>The property everything rests on: whatever the spelling, the edited string reads as the edited text, and nothing else changes.</summary>
    [Fact]
    public void RandomEdits_ChangeOnlyTheirSpans()
    {
        var random = new Random(42);
        for (var run = 0; run < 3000; run++)
        {
            var texts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]))).ToArray();
            var nested = random.Next(2) == 0;
            var body = Body(texts, random, nested, out var spelt);
            var reading = TestRequests.Read("openai", "/v1/chat/completions", body).Reading;
            var editable = reading.Parts.Select((part, index) => (part, index)).Where(pair => pair.part.Editable).ToArray();
            Assert.Equal(texts.Where(text => text.Length > 0), editable.Select(pair => pair.part.Text));

            var edits = new List<TextEdit>();
            var expected = new Dictionary<int, string>();
            foreach (var (part, index) in editable)
            {
                var text = new StringBuilder();
                var at = 0;
                while (at < part.Text.Length)
                {
                    var start = Whole(part.Text, random.Next(at, part.Text.Length + 1));
                    var end = Whole(part.Text, Math.Min(part.Text.Length, start + random.Next(0, 6)));
                    text.Append(part.Text, at, start - at);
                    at = start;
                    if (random.Next(3) == 0 || end <= start)
                        break;
                    var replacement = Pieces[random.Next(Pieces.Length)] + "EMAIL_7";
                    edits.Add(new TextEdit(index, start, end, replacement));
                    text.Append(replacement);
                    at = end;
                }

                expected[index] = text.Append(part.Text, at, part.Text.Length - at).ToString();
            }

            var rewritten = reading.Rewrite(edits);
            var again = AppAdapterSet.Default.Read("openai", TestRequests.Shape("/v1/chat/completions"), rewritten).Reading;
            Assert.Equal(expected.Values.Where(text => text.Length > 0), again.Parts.Where(part => part.Editable).Select(part => part.Text));
            // Outside the strings every byte is as it was: both bodies with their strings cut out are equal.
            Assert.Equal(Skeleton(body), Skeleton(Encoding.UTF8.GetString(rewritten.Span)));
            if (!nested)
                foreach (var (index, untouched) in spelt.Select((text, index) => (index, text)))
                    if (texts[index].Length > 0 && !edits.Exists(edit => reading.Parts[edit.Part].Pointer == $"/messages/{index}/content"))
                        Assert.Contains(untouched, Encoding.UTF8.GetString(rewritten.Span));
        }
    }

    [Theory]
    [InlineData("""{\"card\":\"4111\",\"n\":{\"x\":[\"4111\"]}}""", """{\"card\":\"CARD_1\",\"n\":{\"x\":[\"CARD_1\"]}}""")]
    [InlineData("""{ \"a\" : \"\\u0034111\\n\", \"k\":1.50}""", """{ \"a\" : \"CARD_1\\n\", \"k\":1.50}""")]
    [InlineData("""{\u0022a\u0022:\u00224111\u0022}""", """{\u0022a\u0022:\u0022CARD_1\u0022}""")]
    [InlineData("""not json 4111 at all""", """not json CARD_1 at all""")]
    [InlineData("""{\"unfinished\": \"4111""", """{\"unfinished\": \"CARD_1""")]
    public void ToolArguments_AreEditedOnBothLevels(string arguments, string masked)
    {
        var body = $$$"""{"messages":[{"role":"assistant","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{{{arguments}}}"}}]}]}""";
        var reading = TestRequests.Read("openai", "/v1/chat/completions", body).Reading;
        Assert.Equal(body.Replace(arguments, masked, StringComparison.Ordinal), reading.Mask("4111", "CARD_1"));
    }

    [Fact]
    public void ReplacementInNestedJson_IsEscapedTwice()
    {
        var body = """{"messages":[{"role":"assistant","tool_calls":[{"function":{"arguments":"{\"q\":\"secret\"}"}}]}]}""";
        var masked = JsonNode.Parse(TestRequests.Read("openai", "/v1/chat/completions", body).Reading.Mask("secret", "a\"b\\c\n日"));
        var inner = JsonNode.Parse((string)masked!["messages"]![0]!["tool_calls"]![0]!["function"]!["arguments"]!);
        Assert.Equal("a\"b\\c\n日", (string)inner!["q"]!);
    }

    [Fact]
    public void NumberInsideToolArguments_IsInspectedButNotEditable()
    {
        var reading = TestRequests.Read("openai", "/v1/chat/completions", """{"messages":[{"role":"assistant","tool_calls":[{"function":{"arguments":"{\"card\":4111111111111111}"}}]}]}""").Reading;
        Assert.False(reading.Part("4111111111111111").Editable);
    }

    [Fact]
    public void SpanCuttingASurrogatePair_TakesThePair()
    {
        foreach (var spelling in new[] { "a😀b", "a\\ud83d\\ude00b" })
        {
            var reading = TestRequests.Read("openai", "/v1/chat/completions", $$"""{"messages":[{"role":"user","content":"{{spelling}}"}]}""").Reading;
            Assert.Equal("""{"messages":[{"role":"user","content":"aXb"}]}""", Encoding.UTF8.GetString(reading.Rewrite([new TextEdit(0, 2, 3, "X")]).Span));
            Assert.Equal("""{"messages":[{"role":"user","content":"aXYb"}]}""", Encoding.UTF8.GetString(reading.Rewrite([new TextEdit(0, 1, 2, "X"), new TextEdit(0, 2, 3, "Y")]).Span));
        }
    }

    [Fact]
    public void NonAsciiReplacement_IsSpeltAsItsToken()
    {
        var reading = TestRequests.Read("openai", "/v1/chat/completions", """{"messages":[{"role":"user","content":"\u65e5x"},{"role":"user","content":"日x"}]}""").Reading;
        Assert.Equal("""{"messages":[{"role":"user","content":"\u65e5\u672c"},{"role":"user","content":"日本"}]}""", reading.Mask("x", "本"));
    }

    [Fact]
    public void WrongEdits_Throw()
    {
        var reading = TestRequests.Read("openai", "/v1/chat/completions", """{"messages":[{"role":"user","content":"abc"}],"unknown_field":"x y"}""").Reading;
        var frozen = reading.Parts.ToList().FindIndex(part => part.Text == "x y");
        Assert.Throws<InvalidOperationException>(() => reading.Rewrite([new TextEdit(frozen, 0, 1, "z")]));
        Assert.Throws<InvalidOperationException>(() => reading.Rewrite([new TextEdit(0, 0, 2, "z"), new TextEdit(0, 1, 2, "z")]));
        Assert.Throws<InvalidOperationException>(() => reading.Rewrite([new TextEdit(0, 0, 4, "z")]));
        Assert.Throws<InvalidOperationException>(() => reading.Rewrite([new TextEdit(99, 0, 1, "z")]));
    }

    [Fact]
    public void ManyEditsInOneLongText_AreLinear()
    {
        var text = string.Concat(Enumerable.Repeat("日本 secret ", 50_000));
        var reading = TestRequests.Read("openai", "/v1/chat/completions", $$"""{"messages":[{"role":"user","content":"{{text}}"}]}""").Reading;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.DoesNotContain("secret", reading.Mask("secret", "PERSON_1"));
        Assert.True(watch.ElapsedMilliseconds < 2000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void LargeChat_IsReadAndRewrittenQuickly()
    {
        var body = "{\"messages\":[" + string.Join(',', Enumerable.Range(0, 2000).Select(i => $"{{\"role\":\"user\",\"content\":\"{string.Concat(Enumerable.Repeat($"message {i} with a secret ", 20))}\"}}")) + "]}";
        _ = TestRequests.Read("openai", "/v1/chat/completions", body);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var reading = TestRequests.Read("openai", "/v1/chat/completions", body).Reading;
        var read = watch.Elapsed;
        Assert.DoesNotContain("secret", reading.Mask("secret", "TAG_1"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{body.Length} bytes: read {read.TotalMilliseconds:F1} ms, rewritten {(watch.Elapsed - read).TotalMilliseconds:F1} ms");
        Assert.Equal(2000, reading.Parts.Count);
        Assert.True(watch.ElapsedMilliseconds < 3000);
    }

    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;

    /// <summary>A chat body in which every string is spelt in one of several ways.</summary>
    private static string Body(string[] texts, Random random, bool nested, out string[] spelt)
    {
        spelt = [.. texts.Select(text => Spell(text, random))];
        if (!nested)
            return "{\"model\":\"m\", \"messages\" :[" + string.Join(" ,", spelt.Select(text => $"{{\"content\":\"{text}\",\"role\": \"user\"}}")) + "],\"temperature\":0.10}";
        var inner = "{ \"list\": [" + string.Join(", ", spelt.Select(text => $"\"{text}\"")) + "] ,\"n\":1e1}";
        return $"{{\"messages\":[{{\"role\":\"assistant\",\"tool_calls\":[{{\"function\":{{\"arguments\":\"{Spell(inner, random)}\"}}}}]}}]}}";
    }

    private static string Spell(string text, Random random) => random.Next(3) switch
    {
        0 => JsonEncodedText.Encode(text).ToString(),
        1 => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(),
        _ => string.Concat(text.Select(unit => $"\\u{(int)unit:X4}")),
    };

    private static string Skeleton(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var bytes = Encoding.UTF8.GetBytes(json);
        var skeleton = new StringBuilder();
        var from = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.String)
                continue;
            skeleton.Append(Encoding.UTF8.GetString(bytes, from, (int)reader.TokenStartIndex - from));
            from = (int)reader.BytesConsumed;
        }

        return skeleton.Append(Encoding.UTF8.GetString(bytes, from, bytes.Length - from)).ToString();
    }
}
