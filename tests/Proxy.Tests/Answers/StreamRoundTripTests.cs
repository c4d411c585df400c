using System.Text;
using System.Text.Json;
using Dlp.Proxy.Answers;
using Dlp.Proxy.Masking;
using Dlp.Proxy.Tests.Masking;

namespace Dlp.Proxy.Tests.Answers;

/// <summary>
/// Random answers, cut into deltas anywhere and into network reads anywhere, of every stream format: the event count stays, untouched events
/// keep their bytes, and the client puts together exactly the text with every placeholder replaced.
/// </summary>
public sealed class StreamRoundTripTests
{
    private const int Rounds = 1200;
    // Five channels in random turns can leave one waiting for long; the bound on that has a test of its own.
    private static readonly AnswerBudget Patient = new() { MaxQueuedFrames = 10_000 };
    private readonly ConversationVault _vault = Vaults.New();
    private readonly IReadOnlyList<(string Placeholder, string Value)> _values;

    public StreamRoundTripTests() => _values = MaskedText.Place(_vault);

    [Fact]
    public void OpenAiChat() => Repeat((random, script) =>
    {
        var content = New(random);
        var second = New(random);
        var reasoning = New(random);
        var arguments = new[] { NewJson(random), NewJson(random) };
        script.Add("""{"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}""", false);
        Merge(random, script,
            Deltas(reasoning, random, q => $$$"""{"id":"x","choices":[{"index":0,"delta":{"reasoning_content":{{{q}}}},"finish_reason":null}]}"""),
            Deltas(content, random, q => $$$"""{"id":"x", "choices":[ {"index":0,"delta":{"content":{{{q}}}},"finish_reason":null}],"seed": 1.50}"""),
            Deltas(second, random, q => $$$"""{"choices":[{"delta":{"content":{{{q}}}},"index":1}]}"""),
            Deltas(arguments[0], random, q => $$$"""{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":{{{q}}}}}]}}]}"""),
            Deltas(arguments[1], random, q => $$$"""{"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"function":{"arguments":{{{q}}}}}]}}]}"""));
        script.Add("""{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""", false);
        script.Add("[DONE]", false);
        return roots =>
        {
            Assert.Equal(content.Expected, Join(roots, root => Delta(root, 0, "content")));
            Assert.Equal(second.Expected, Join(roots, root => Delta(root, 1, "content")));
            Assert.Equal(reasoning.Expected, Join(roots, root => Delta(root, 0, "reasoning_content")));
            for (var call = 0; call < 2; call++)
                AssertJson(arguments[call], Join(roots, root => Delta(root, 0, "tool_calls") is { } calls && calls[0].GetProperty("index").GetInt32() == call ? calls[0].GetProperty("function").GetProperty("arguments") : null));
        };
    }, "openai");

    [Fact]
    public void LegacyCompletions() => Repeat((random, script) =>
    {
        var text = New(random);
        Merge(random, script, Deltas(text, random, q => $$$"""{"choices":[{"text":{{{q}}},"index":0,"finish_reason":null}]}"""));
        script.Add("[DONE]", false);
        return roots => Assert.Equal(text.Expected, Join(roots, root => root.ValueKind == JsonValueKind.Object ? root.GetProperty("choices")[0].GetProperty("text") : null));
    }, "openai");

    [Fact]
    public void Responses() => Repeat((random, script) =>
    {
        var text = New(random);
        var arguments = NewJson(random);
        var echo = New(random);
        script.Add($$$"""{"type":"response.created","response":{"id":"resp_1","instructions":{{{AnswerRun.Quote(echo.Raw, random)}}},"output":[]},"sequence_number":0}""", true, "response.created");
        script.Add("""{"type":"response.output_item.added","output_index":0,"item":{"id":"i0","type":"message","content":[]}}""", false, "response.output_item.added");
        Merge(random, script,
            Deltas(text, random, q => $$$"""{"type":"response.output_text.delta","item_id":"i0","output_index":0,"content_index":0,"delta":{{{q}}},"obfuscation":"aB"}""", "response.output_text.delta"),
            Deltas(arguments, random, q => $$$"""{"type":"response.function_call_arguments.delta","item_id":"i1","output_index":1,"delta":{{{q}}}}""", "response.function_call_arguments.delta"));
        var whole = AnswerRun.Quote(text.Raw, random);
        var wholeArguments = AnswerRun.Quote(arguments.Raw, random);
        script.Add($$$"""{"type":"response.output_text.done","item_id":"i0","output_index":0,"content_index":0,"text":{{{whole}}}}""", true, "response.output_text.done");
        script.Add($$$"""{"type":"response.function_call_arguments.done","item_id":"i1","output_index":1,"arguments":{{{wholeArguments}}}}""", true, "response.function_call_arguments.done");
        script.Add($$$"""{"type":"response.completed","response":{"id":"resp_1","output":[{"content":[{"type":"output_text","text":{{{whole}}}}]},{"type":"function_call","arguments":{{{wholeArguments}}}}]}}""", true, "response.completed");
        return roots =>
        {
            Assert.Equal(echo.Expected, AnswerRun.String(roots[0].GetProperty("response").GetProperty("instructions")));
            Assert.Equal(text.Expected, Join(roots, root => Type(root) == "response.output_text.delta" ? root.GetProperty("delta") : null));
            AssertJson(arguments, Join(roots, root => Type(root) == "response.function_call_arguments.delta" ? root.GetProperty("delta") : null));
            Assert.Equal(text.Expected, AnswerRun.String(roots[^3].GetProperty("text")));
            AssertJson(arguments, AnswerRun.String(roots[^2].GetProperty("arguments")));
            var output = roots[^1].GetProperty("response").GetProperty("output");
            Assert.Equal(text.Expected, AnswerRun.String(output[0].GetProperty("content")[0].GetProperty("text")));
            AssertJson(arguments, AnswerRun.String(output[1].GetProperty("arguments")));
        };
    }, "openai");

    [Fact]
    public void AnthropicMessages() => Repeat((random, script) =>
    {
        var thinking = New(random);
        var text = New(random);
        var input = NewJson(random);
        var cited = New(random);
        script.Add("""{"type":"message_start","message":{"id":"m","content":[]}}""", false, "message_start");
        script.Add("""{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}""", false, "content_block_start");
        // Signed: placeholders must stay, so nothing here may change.
        foreach (var (piece, _) in thinking.Pieces(random))
            script.Add($$$"""{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":{{{AnswerRun.Quote(piece, random)}}}}}""", false, "content_block_delta");
        script.Add($$$"""{"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"{{{_values[0].Placeholder}}}"}}""", false, "content_block_delta");
        script.Add("""{"type":"content_block_stop","index":0}""", false, "content_block_stop");
        script.Add("""{"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}""", false, "content_block_start");
        Merge(random, script, Deltas(text, random, q => $$$"""{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":{{{q}}}}}""", "content_block_delta"));
        script.Add("""{"type":"ping"}""", false, "ping");
        script.Add($$$"""{"type":"content_block_delta","index":1,"delta":{"type":"citations_delta","citation":{"type":"char_location","cited_text":{{{AnswerRun.Quote(cited.Raw, random)}}} } } }""", true, "content_block_delta");
        script.Add("""{"type":"content_block_stop","index":1}""", false, "content_block_stop");
        script.Add("""{"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"t","name":"mail","input":{}}}""", false, "content_block_start");
        Merge(random, script, Deltas(input, random, q => $$$"""{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":{{{q}}}}}""", "content_block_delta"));
        script.Add("""{"type":"content_block_stop","index":2}""", false, "content_block_stop");
        script.Add("""{"type":"message_delta","delta":{"stop_reason":"tool_use"}}""", false, "message_delta");
        script.Add("""{"type":"message_stop"}""", false, "message_stop");
        return roots =>
        {
            Assert.Equal(text.Expected, Join(roots, root => Block(root, 1, "text")));
            AssertJson(input, Join(roots, root => Block(root, 2, "partial_json")));
            Assert.Equal(cited.Expected, AnswerRun.String(roots.Select(root => Block(root, 1, "citation")).First(citation => citation is not null)!.Value.GetProperty("cited_text")));
        };
    }, "anthropic");

    [Fact]
    public void ChatGptDeltaEncoding() => Repeat((random, script) =>
    {
        var echo = New(random);
        var text = New(random);
        var title = New(random);
        var pieces = text.Pieces(random).ToList();
        script.Add("\"v1\"", false, "delta_encoding");
        script.Add($$$"""{"type":"input_message","input_message":{"content":{"parts":[{{{AnswerRun.Quote(echo.Raw, random)}}}]}},"conversation_id":"conv-1"}""", true);
        script.Add($$$"""{"p":"","o":"add","v":{"message":{"id":"a","author":{"role":"assistant"},"content":{"content_type":"text","parts":[{{{AnswerRun.Quote(pieces[0].Piece, random)}}}]},"status":"in_progress"},"conversation_id":"conv-1"},"c":1}""", pieces[0].IsTouched, "delta");
        var isFirst = true;
        for (var i = 1; i < pieces.Count; i++)
        {
            var (piece, isTouched) = pieces[i];
            var quoted = AnswerRun.Quote(piece, random);
            if (isFirst)
                script.Add($$$"""{"p":"/message/content/parts/0","o":"append","v":{{{quoted}}}}""", isTouched, "delta");
            else if (i == pieces.Count - 1)
                script.Add($$$"""{"p":"","o":"patch","v":[{"p":"/message/content/parts/0","o":"append","v":{{{quoted}}}},{"p":"/message/status","o":"replace","v":"finished_successfully"}]}""", isTouched, "delta");
            else
                script.Add($$$"""{"v":{{{quoted}}}}""", isTouched, "delta");
            isFirst = false;
            if (random.Next(10) == 0)
                script.Add("""{"type":"message_marker","conversation_id":"conv-1","marker":"x"}""", false);
        }
        script.Add($$$"""{"type":"title_generation","title":{{{AnswerRun.Quote(title.Raw, random)}}},"conversation_id":"conv-1"}""", true);
        script.Add("""{"type":"message_stream_complete","conversation_id":"conv-1"}""", false);
        script.Add("[DONE]", false);
        return roots =>
        {
            Assert.Equal(echo.Expected, AnswerRun.String(roots[1].GetProperty("input_message").GetProperty("content").GetProperty("parts")[0]));
            Assert.Equal(title.Expected, AnswerRun.String(roots[^3].GetProperty("title")));
            var seen = new StringBuilder();
            foreach (var root in roots.Where(root => root.ValueKind == JsonValueKind.Object && root.TryGetProperty("v", out _)))
            {
                var v = root.GetProperty("v");
                seen.Append(v.ValueKind switch
                {
                    JsonValueKind.String => AnswerRun.String(v),
                    JsonValueKind.Array => AnswerRun.String(v[0].GetProperty("v")),
                    _ => AnswerRun.String(v.GetProperty("message").GetProperty("content").GetProperty("parts")[0]),
                });
            }
            Assert.Equal(text.Expected, seen.ToString());
        };
    }, "chatgpt-web");

    [Fact]
    public void GeminiEvents() => Repeat((random, script) =>
    {
        var thought = New(random);
        var text = New(random);
        Merge(random, script,
            Deltas(thought, random, q => $$$"""{"candidates":[{"content":{"parts":[{"text":{{{q}}},"thought":true}],"role":"model"}}]}"""),
            Deltas(text, random, q => $$$"""{"candidates":[{"content":{"parts":[{"text":{{{q}}}}],"role":"model"},"index":0}],"usageMetadata":{"n":1}}"""));
        script.Add("""{"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":"STOP"}]}""", false);
        return roots =>
        {
            Assert.Equal(thought.Expected, Join(roots, root => Part(root, true)));
            Assert.Equal(text.Expected, Join(roots, root => Part(root, false)));
        };
    }, "vertex");

    [Fact]
    public void UnknownServiceEvents() => Repeat((random, script) =>
    {
        var text = New(random);
        var note = New(random);
        script.Add($$$"""{"kind":"start","note":{{{AnswerRun.Quote(note.Raw, random)}}}}""", true);
        Merge(random, script, Deltas(text, random, q => $$$"""{"result":{"token":{{{q}}},"final":false}}"""));
        return roots =>
        {
            Assert.Equal(note.Expected, AnswerRun.String(roots[0].GetProperty("note")));
            Assert.Equal(text.Expected, Join(roots, root => root.TryGetProperty("result", out var result) ? result.GetProperty("token") : null));
        };
    }, "no-such-adapter");

    [Fact]
    public void UnknownServiceRepeatingAllTextSoFar_EveryEventIsRestored() => Repeat((random, script) =>
    {
        var text = New(random);
        var expected = new List<string>();
        for (var at = random.Next(1, 8); ; at += random.Next(1, 12))
        {
            at = Math.Min(at, text.Raw.Length);
            script.Add($$$"""{"message":{"content":{{{AnswerRun.Quote(text.Raw[..at], random)}}}}}""", true);
            expected.Add(TextRestorer.RestoreWhole(_vault, text.Raw.AsSpan(0, at), RestoreAs.Text, out _) ?? text.Raw[..at]);
            if (at == text.Raw.Length)
                break;
        }
        return roots =>
        {
            Assert.Equal(text.Expected, AnswerRun.String(roots[^1].GetProperty("message").GetProperty("content")));
            Assert.Equal(expected, roots.Select(root => AnswerRun.String(root.GetProperty("message").GetProperty("content"))));
        };
    }, "generic-json");

    [Fact]
    public void JsonLines() => Repeat((random, script) =>
    {
        var text = New(random);
        Merge(random, script, Deltas(text, random, q => $$$"""{"model":"m","message":{"role":"assistant","content":{{{q}}}},"done":false}"""));
        script.Add("""{"model":"m","done":true}""", false);
        return roots => Assert.Equal(text.Expected, Join(roots, root => root.TryGetProperty("message", out var message) ? message.GetProperty("content") : null));
    }, "generic-json", "application/x-ndjson");

    [Fact]
    public void JsonLinesUnderJsonContentType() => Repeat((random, script) =>
    {
        var text = New(random);
        Merge(random, script, Deltas(text, random, q => $$$"""{"response":{{{q}}},"done":false}"""));
        return roots => Assert.Equal(text.Expected, Join(roots, root => root.GetProperty("response")));
    }, "generic-json", "application/json; charset=utf-8");

    [Fact]
    public void GeminiArray() => RepeatText((random, text) =>
    {
        var items = text.Pieces(random).Select(piece => $$$"""{"candidates":[{"content":{"parts":[{"text":{{{AnswerRun.Quote(piece.Piece, random)}}}}]}}]}""");
        return ("[" + string.Join(random.Next(2) == 0 ? ",\r\n" : ",", items) + "\n]\n", output =>
        {
            using var document = JsonDocument.Parse(output);
            return Join([.. document.RootElement.EnumerateArray()], root => Part(root, false));
        });
    }, "application/json", "/v1beta/models/m:streamGenerateContent");

    [Fact]
    public void LabelledLines() => RepeatText((random, text) =>
    {
        var lines = text.Pieces(random).Select(piece => "0:" + AnswerRun.Quote(piece.Piece, random)).ToArray();
        return (string.Join('\n', lines) + "\ne:{\"finishReason\":\"stop\"}\n", output =>
        {
            var got = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(lines.Length + 1, got.Length);
            var seen = new StringBuilder();
            foreach (var line in got[..^1])
            {
                Assert.StartsWith("0:", line, StringComparison.Ordinal);
                using var document = JsonDocument.Parse(line[2..]);
                seen.Append(AnswerRun.String(document.RootElement));
            }
            return seen.ToString();
        });
    }, "text/plain; charset=utf-8");

    [Fact]
    public void PlainText() => RepeatText((random, text) => (text.Raw, output => output), "text/plain");

    [Fact]
    public void JsonDocument_Whole() => RepeatText((random, text) => (
        $$"""{ "id":"x","choices" : [{"message":{"content":{{AnswerRun.Quote(text.Raw, random)}}, "n": 1.0e1} } ] }""",
        output =>
        {
            Assert.StartsWith("""{ "id":"x","choices" : [{"message":{"content":""", output, StringComparison.Ordinal);
            Assert.EndsWith(""", "n": 1.0e1} } ] }""", output, StringComparison.Ordinal);
            using var document = JsonDocument.Parse(output);
            return AnswerRun.String(document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content"));
        }), "application/json");

    [Fact]
    public void EventsOfPlainText()
    {
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var text = New(random);
            var stream = new StringBuilder();
            var events = 0;
            // Pieces of plain text cannot hold half a character; a line break becomes a second data line.
            for (var at = 0; at < text.Raw.Length;)
            {
                var end = Math.Min(text.Raw.Length, at + random.Next(1, 9));
                if (end < text.Raw.Length && char.IsLowSurrogate(text.Raw[end]))
                    end++;
                stream.Append("data: ").Append(text.Raw[at..end].Replace("\n", "\ndata: ", StringComparison.Ordinal)).Append("\n\n");
                events++;
                at = end;
            }
            var output = Encoding.UTF8.GetString(AnswerRun.Bytes(AnswerRewriters.Create("x", AnswerRun.Shape("text/event-stream"), _vault)!, Encoding.UTF8.GetBytes(stream.ToString()), random));
            var got = output.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(events, got.Length);
            var seen = string.Concat(got.Select(frame => string.Join('\n', frame.Split('\n').Select(line => line["data: ".Length..]))));
            Assert.Equal(text.Expected.ReplaceLineEndings("\n"), seen.ReplaceLineEndings("\n"));
        }
    }

    private MaskedText New(Random random) => MaskedText.Create(_values, random);

    private MaskedText NewJson(Random random) => MaskedText.CreateJson(_values, random);

    private void Repeat(Func<Random, StreamScript, Action<List<JsonElement>>> build, string adapter, string contentType = "text/event-stream; charset=utf-8")
    {
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(round);
            var script = new StreamScript(random, !contentType.StartsWith("text/event-stream", StringComparison.Ordinal));
            var check = build(random, script);
            var rewriter = AnswerRewriters.Create(adapter, AnswerRun.Shape(contentType), _vault, collectText: false, Patient)!;
            var output = AnswerRun.Bytes(rewriter, script.ToBytes(), random);
            check(script.Check(output));
        }
    }

    private void RepeatText(Func<Random, MaskedText, (string Stream, Func<string, string> Read)> build, string contentType, string path = "/x")
    {
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(round);
            var text = New(random);
            var (stream, read) = build(random, text);
            var rewriter = AnswerRewriters.Create("generic-json", AnswerRun.Shape(contentType, path), _vault)!;
            Assert.Equal(text.Expected, read(Encoding.UTF8.GetString(AnswerRun.Bytes(rewriter, Encoding.UTF8.GetBytes(stream), random))));
            Assert.Equal(text.Spans.Count, rewriter.Restored);
        }
    }

    private static List<(string Data, bool MayChange, string Event)> Deltas(MaskedText text, Random random, Func<string, string> wrap, string eventName = "") =>
        [.. text.Pieces(random).Select(piece => (wrap(AnswerRun.Quote(piece.Piece, random)), piece.IsTouched, eventName))];

    /// <summary>Sends several channels in turns.</summary>
    private static void Merge(Random random, StreamScript script, params List<(string Data, bool MayChange, string Event)>[] channels)
    {
        var positions = new int[channels.Length];
        while (true)
        {
            var open = Enumerable.Range(0, channels.Length).Where(i => positions[i] < channels[i].Count).ToArray();
            if (open.Length == 0)
                return;
            var channel = open[random.Next(open.Length)];
            var (data, mayChange, name) = channels[channel][positions[channel]++];
            script.Add(data, mayChange, name);
        }
    }

    private static void AssertJson(MaskedText arguments, string seen)
    {
        using var expected = JsonDocument.Parse(arguments.Expected);
        using var actual = JsonDocument.Parse(seen);
        Assert.Equal(expected.RootElement.EnumerateArray().Select(item => item.GetString()), actual.RootElement.GetProperty("to").EnumerateArray().Select(item => item.GetString()));
    }

    private static string Join(List<JsonElement> roots, Func<JsonElement, JsonElement?> select) =>
        string.Concat(roots.Select(root => root.ValueKind == JsonValueKind.Object ? select(root) : null).Where(token => token is not null).Select(token => AnswerRun.String(token!.Value)));

    private static JsonElement? Delta(JsonElement root, int choice, string name)
    {
        var item = root.GetProperty("choices")[0];
        return item.GetProperty("index").GetInt32() == choice && item.GetProperty("delta").TryGetProperty(name, out var value) ? value : null;
    }

    private static JsonElement? Block(JsonElement root, int index, string name) =>
        Type(root) == "content_block_delta" && root.GetProperty("index").GetInt32() == index && root.GetProperty("delta").TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? Part(JsonElement root, bool isThought)
    {
        var part = root.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0];
        return part.TryGetProperty("thought", out _) == isThought ? part.GetProperty("text") : null;
    }

    private static string Type(JsonElement root) => root.TryGetProperty("type", out var type) ? type.GetString()! : "";
}
