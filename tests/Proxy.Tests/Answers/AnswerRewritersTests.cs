using System.Buffers;
using System.Text;
using System.Text.Json;
using Dlp.Proxy.Answers;
using Dlp.Proxy.Masking;
using Dlp.Proxy.Tests.Masking;

namespace Dlp.Proxy.Tests.Answers;

public sealed class AnswerRewritersTests
{
    private const string Events = "text/event-stream";
    private readonly VaultStore _store = Vaults.Store();
    private readonly ConversationVault _vault;
    private readonly string _person;

    public AnswerRewritersTests()
    {
        _vault = _store.Open("alice", "openai", "c1");
        _person = _vault.Place("PERSON", "山田\n\"T\"");
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/octet-stream")]
    [InlineData("text/javascript")]
    [InlineData("text/html; charset=shift_jis")]
    [InlineData("application/vnd.amazon.eventstream")]
    public void NoTextToRestore_NoRewriter(string contentType) => Assert.Null(AnswerRewriters.Create("openai", AnswerRun.Shape(contentType), _vault));

    [Theory]
    [InlineData(204)]
    [InlineData(304)]
    [InlineData(101)]
    public void AnswerWithoutBody_NoRewriter(int status) => Assert.Null(AnswerRewriters.Create("openai", AnswerRun.Shape(Events, status: status), _vault));

    [Fact]
    public void EmptyVault_NoRewriterUnlessTextIsCollected()
    {
        var empty = _store.Open("alice", "openai", "other");
        Assert.Null(AnswerRewriters.Create("openai", AnswerRun.Shape(Events), empty));
        var output = new ArrayBufferWriter<byte>();
        using var rewriter = AnswerRewriters.Create("openai", AnswerRun.Shape(Events), empty, collectText: true)!;
        var stream = Encoding.UTF8.GetBytes("data: {\"choices\":[{\"delta\":{\"content\":\"Hel\"}}]}\r\n\r\ndata: {\"choices\":[{\"delta\":{\"content\":\"lo\"}}]}");
        foreach (var b in stream)
        {
            var before = output.WrittenCount;
            rewriter.Write([b], output);
            Assert.Equal(before + 1, output.WrittenCount);
        }
        rewriter.Complete(output);
        Assert.Equal(stream, output.WrittenSpan.ToArray());
        Assert.Equal("Hello", rewriter.CollectedText);
    }

    [Fact]
    public void EachEventIsSentAtOnce_WhenItsTextEndsLikeNoPlaceholder()
    {
        var output = new ArrayBufferWriter<byte>();
        using var rewriter = AnswerRewriters.Create("openai", AnswerRun.Shape(Events), _vault)!;
        rewriter.Write("data: {\"choices\":[{\"delta\":{\"content\":\"abc\"}}]}\n\n"u8, output);
        Assert.Equal("data: {\"choices\":[{\"delta\":{\"content\":\"abc\"}}]}\n\n", Encoding.UTF8.GetString(output.WrittenSpan));
        rewriter.Write("data: {\"choices\":[{\"delta\":{\"content\":\"to Pers\"}}]}\n\n"u8, output);
        Assert.DoesNotContain("to ", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
        rewriter.Write(": ping\n\n"u8, output);
        Assert.EndsWith(": ping\n\n", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
        rewriter.Write("data: {\"choices\":[{\"delta\":{\"content\":\"ist\"}}]}\n\n"u8, output);
        Assert.EndsWith("\"to Pers\"}}]}\n\ndata: {\"choices\":[{\"delta\":{\"content\":\"ist\"}}]}\n\n", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherChannelsDoNotWaitForEver()
    {
        var output = new ArrayBufferWriter<byte>();
        using var rewriter = AnswerRewriters.Create("openai", AnswerRun.Shape(Events), _vault)!;
        rewriter.Write("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"PERS\"}}]}\n\n"u8, output);
        for (var i = 0; i < AnswerBudget.Default.MaxQueuedFrames; i++)
            rewriter.Write("data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"x\"}}]}\n\n"u8, output);
        Assert.StartsWith("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"PERS\"}}]}\n\n", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void StreamCutInTheMiddleOfAPlaceholder_NothingIsLost()
    {
        var input = $"data: {{\"choices\":[{{\"delta\":{{\"content\":\"Hi {_person[..9]}\"}}}}]}}\n\n";
        Assert.Equal(input, AnswerRun.Text("openai", Events, _vault, input));
        Assert.Equal("Hi " + _person[..9], AnswerRun.Text("x", "text/csv", _vault, "Hi " + _person[..9]));
        Assert.Equal("{\"a\":\"" + _person[..9], AnswerRun.Text("x", "application/json", _vault, "{\"a\":\"" + _person[..9]));
    }

    [Fact]
    public void OversizedEvent_PassesAndTheNextIsRestored()
    {
        var budget = new AnswerBudget { MaxFrameBytes = 200 };
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var large = "data: {\"x\":\"" + new string('y', 400) + _person + "\"}\r\n\r\n";
            var small = "data: {\"content\":\"" + _person + "\"}\n\n";
            var rewriter = AnswerRewriters.Create("x", AnswerRun.Shape(Events), _vault, collectText: false, budget)!;
            var output = Encoding.UTF8.GetString(AnswerRun.Bytes(rewriter, Encoding.UTF8.GetBytes(large + small + large), random));
            Assert.Equal(large + small.Replace(_person, "山田\\n\\\"T\\\"", StringComparison.Ordinal) + large, output);
        }
    }

    [Fact]
    public void OversizedDocument_IsRestoredAsItStreams()
    {
        var budget = new AnswerBudget { MaxDocumentBytes = 1000 };
        var random = new Random(4);
        for (var round = 0; round < 100; round++)
        {
            var items = Enumerable.Range(0, 50).Select(i => i + " " + _person).ToArray();
            var rewriter = AnswerRewriters.Create("x", AnswerRun.Shape("application/json"), _vault, collectText: false, budget)!;
            var output = AnswerRun.Bytes(rewriter, JsonSerializer.SerializeToUtf8Bytes(items), random);
            Assert.Equal(items.Select(item => item.Replace(_person, "山田\n\"T\"", StringComparison.Ordinal)), JsonSerializer.Deserialize<string[]>(output)!);
            Assert.Equal(50, rewriter.Restored);
        }
    }

    [Fact]
    public void AnthropicDocument_SignedThinkingKeepsItsPlaceholders()
    {
        var input = $$$"""{"type":"message","content":[{"type":"thinking","thinking":"{{{_person}}}","signature":"{{{_person}}}"},{"type":"redacted_thinking","data":"{{{_person}}}"},{"type":"text","text":"{{{_person}}}"},{"type":"tool_use","input":{"thinking":"{{{_person}}}"}}]}""";
        using var document = JsonDocument.Parse(AnswerRun.Text("anthropic", "application/json", _vault, input));
        var content = document.RootElement.GetProperty("content");
        Assert.Equal(_person, content[0].GetProperty("thinking").GetString());
        Assert.Equal(_person, content[0].GetProperty("signature").GetString());
        Assert.Equal(_person, content[1].GetProperty("data").GetString());
        Assert.Equal("山田\n\"T\"", content[2].GetProperty("text").GetString());
        Assert.Equal("山田\n\"T\"", content[3].GetProperty("input").GetProperty("thinking").GetString());
    }

    [Fact]
    public void ToolCallInDocument_ArgumentsStayJson()
    {
        var input = $$$"""{"choices":[{"message":{"tool_calls":[{"function":{"name":"f","arguments":"{\"a\":\"{{{_person}}}\"}"}}]}}]}""";
        using var document = JsonDocument.Parse(AnswerRun.Text("openai", "application/json", _vault, input));
        using var arguments = JsonDocument.Parse(document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("tool_calls")[0].GetProperty("function").GetProperty("arguments").GetString()!);
        Assert.Equal("山田\n\"T\"", arguments.RootElement.GetProperty("a").GetString());
    }

    [Fact]
    public void StructuredOutputInPieces_StaysJson()
    {
        var stream = new StringBuilder();
        foreach (var c in "{\"name\":\"" + _person + "\"}")
            stream.Append("data: ").Append(JsonSerializer.Serialize(new { choices = new[] { new { index = 0, delta = new { content = c.ToString() } } } })).Append("\n\n");
        var text = string.Concat(AnswerRun.Text("openai", Events, _vault, stream.ToString()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(frame => JsonDocument.Parse(frame[6..]).RootElement.GetProperty("choices")[0].GetProperty("delta").GetProperty("content").GetString()));
        using var document = JsonDocument.Parse(text);
        Assert.Equal("山田\n\"T\"", document.RootElement.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("openai", "application/json", """{"id":"new-id","object":"response","output":[]}""")]
    [InlineData("openai", Events, "data: {\"type\":\"response.created\",\"response\":{\"id\":\"new-id\"}}\n\n")]
    [InlineData("openai", Events, "data: {\"type\":\"response.completed\",\"response\":{\"id\":\"x\",\"conversation\":{\"id\":\"new-id\"}}}\n\n")]
    [InlineData("chatgpt-web", Events, "event: delta\ndata: {\"p\":\"\",\"o\":\"add\",\"v\":{\"message\":{},\"conversation_id\":\"new-id\"}}\n\n")]
    [InlineData("chatgpt-web", Events, "data: {\"type\":\"input_message\",\"conversation_id\":\"new-id\"}\n\n")]
    [InlineData("chatgpt-web", "application/json", """{"conversation_id":"new-id","mapping":{}}""")]
    public void ConversationNamedByTheAnswer_FindsTheVault(string adapter, string contentType, string body)
    {
        var vault = _store.Open("alice", adapter, "");
        vault.Place("EMAIL", "a@example.com");
        AnswerRun.Text(adapter, contentType, vault, body);
        Assert.Same(vault, _store.Open("alice", adapter, "new-id"));
        Assert.True(_store.Open("bob", adapter, "new-id").IsEmpty);
    }

    [Fact]
    public void AnswerToAnotherSubject_IsNotRestored()
    {
        var bob = _store.Open("bob", "openai", "c1");
        bob.Place("PERSON", "Bob");
        var input = $"data: {{\"choices\":[{{\"delta\":{{\"content\":\"Hi {_person}\"}}}}]}}\n\n";
        Assert.Equal(input, AnswerRun.Text("openai", Events, bob, input));
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("text/plain")]
    public void GoogleChunksWithLengths_PassUnchanged(string contentType)
    {
        var input = ")]}'\n\n58\n[[\"wrb.fr\",null,\"[\\\"" + _person + "\\\"]\"]]\n";
        Assert.Equal(input, AnswerRun.Text("gemini-web", contentType, _vault, input, new Random(1)));
    }

    [Fact]
    public void HistoryDocument_IsRestored()
    {
        var input = $$"""{"title":"About {{_person}}","mapping":{"a":{"message":{"content":{"parts":["x {{_person.ToLowerInvariant()}}",{"text":"{{_person}}"}] } } } } }""";
        var output = AnswerRun.Text("chatgpt-web", "application/json", _vault, input);
        Assert.DoesNotContain(_person, output, StringComparison.OrdinalIgnoreCase);
        using var document = JsonDocument.Parse(output);
        Assert.Equal("About 山田\n\"T\"", document.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void ChatGptWithoutDeltaEncoding_EachWholeMessageIsRestored()
    {
        var input = $"data: {{\"message\":{{\"content\":{{\"parts\":[\"Hi {_person}\"]}}}},\"conversation_id\":\"k\"}}\n\ndata: [DONE]\n\n";
        Assert.Equal(input.Replace(_person, "山田\\n\\\"T\\\"", StringComparison.Ordinal), AnswerRun.Text("chatgpt-web", Events, _vault, input));
    }

    [Fact]
    public void CollectedText_IsRestoredAndBounded()
    {
        var budget = new AnswerBudget { MaxCollectedChars = 20 };
        var stream = new StringBuilder();
        foreach (var piece in new[] { "Dear ", _person[..4], _person[4..], ", this text goes on and on" })
            stream.Append("data: ").Append(JsonSerializer.Serialize(new { type = "response.output_text.delta", output_index = 0, content_index = 0, delta = piece })).Append("\n\n");
        var input = Encoding.UTF8.GetBytes(stream + "data: {\"type\":\"response.output_text.done\",\"output_index\":0,\"content_index\":0,\"text\":\"Dear " + _person + "\"}\n\n");
        var rewriter = AnswerRewriters.Create("openai", AnswerRun.Shape(Events), _vault, collectText: true, budget)!;
        AnswerRun.Bytes(rewriter, input);
        Assert.Equal("Dear 山田\n\"T\", this te"[..20], rewriter.CollectedText[..20]);
        Assert.Equal(20, rewriter.CollectedText.Length);
        Assert.Equal(2, rewriter.Restored);
        var document = AnswerRewriters.Create("openai", AnswerRun.Shape("application/json"), _vault, collectText: true)!;
        AnswerRun.Bytes(document, Encoding.UTF8.GetBytes($$$"""{"id":"x","choices":[{"message":{"role":"assistant","content":"Hi {{{_person}}}"}}]}"""));
        Assert.Equal("Hi 山田\n\"T\"", document.CollectedText);
        var plain = AnswerRewriters.Create("openai", AnswerRun.Shape("text/plain"), _vault, collectText: true)!;
        AnswerRun.Bytes(plain, Encoding.UTF8.GetBytes("Hallo Grüße " + _person), new Random(1));
        Assert.Equal("Hallo Grüße 山田\n\"T\"", plain.CollectedText);
    }

    [Fact]
    public void BinaryNoiseUnderAnyContentType_PassesUnchanged()
    {
        var random = new Random(5);
        foreach (var contentType in new[] { Events, "application/json", "application/x-ndjson", "text/plain", "text/html", "" })
        {
            for (var round = 0; round < 300; round++)
            {
                var input = new byte[random.Next(0, 400)];
                random.NextBytes(input);
                if (random.Next(2) == 0)
                    Encoding.ASCII.GetBytes("data: {\"choices\":[{\"delta\":\"\\ud83d\",\"\\udead\":[}\n\n\r\r{[\"]}:,PERSON_").AsSpan().CopyTo(input.Length > 80 ? input : input = new byte[100]);
                var rewriter = AnswerRewriters.Create("openai", AnswerRun.Shape(contentType), _vault, collectText: round % 2 == 0)!;
                Assert.Equal(input, AnswerRun.Bytes(rewriter, input, random));
            }
        }
    }

    [Fact]
    public void OddNamesAndDeepNesting_PassUnchanged()
    {
        foreach (var data in new[] { "{\"\\ud83d\":\"x\",\"choices\":[]}", "{\"choices\":[1,null,\"x\",{\"index\":\"y\",\"delta\":7}]}", "{\"type\":5,\"object\":[]}", "{\"candidates\":[{\"content\":{\"parts\":[5]}}]}", new string('[', 300) + new string(']', 300), "{\"v\":[],\"o\":4,\"p\":{}}" })
        {
            foreach (var adapter in new[] { "openai", "chatgpt-web" })
                Assert.Equal("data: " + data + "\n\n", AnswerRun.Text(adapter, Events, _vault, "data: " + data + "\n\n"));
        }
    }
}
