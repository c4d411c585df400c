using System.Text.Json.Nodes;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Tests.Apps;

public sealed class RefusalTests
{
    private const string Hostile = "Blocked: \"<script>\" & 'x'\n</p> 日本 \u2028";

    private static readonly Guid Record = Guid.Parse("0199d3a8-5c00-7abc-8def-0123456789ab");

    public static TheoryData<string, string, string> Cases => new()
    {
        { "openai", "/v1/chat/completions", """{"messages":[],"stream":true}""" },
        { "openai", "/v1/responses", """{"input":"a b","stream":true,"model":"gpt-x"}""" },
        { "openai", "/v1/responses", """{"input":"a b"}""" },
        { "openai", "/v1/files", "" },
        { "anthropic", "/v1/messages", """{"messages":[],"model":"claude-x"}""" },
        { "anthropic", "/v1/messages", """{"messages":[],"stream":true,"model":"claude-x"}""" },
        { "anthropic", "/v1/messages/count_tokens", """{"messages":[]}""" },
        { "chatgpt-web", "/backend-api/f/conversation", """{"action":"next","conversation_id":"c1","messages":[]}""" },
        { "chatgpt-web", "/backend-api/f/conversation/prepare", """{"action":"next"}""" },
        { "chatgpt-web", "/backend-api/memories", """{"content":"x y"}""" },
        { "generic-json", "/anything", """{"x":"y z"}""" },
        { "chatgpt-web", "/backend-api/f/conversation", """{"action":"next","action":"x"}""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryRefusal_IsWellFormedAndNeverRetried(string adapter, string path, string body)
    {
        var refusal = Refuse(adapter, path, body, Hostile);
        Assert.DoesNotContain(refusal.Status, new[] { 401, 407, 408, 409, 429 });
        Assert.InRange(refusal.Status, 200, 499);
        if (refusal.ContentType.StartsWith("application/json", StringComparison.Ordinal))
            Assert.IsType<JsonObject>(refusal.Json());
        else
            foreach (var (_, data) in refusal.Events())
                if (data != "[DONE]")
                    Assert.NotNull(JsonNode.Parse(data));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Message_ArrivesWholeWithItsReference(string adapter, string path, string body)
    {
        if (path.EndsWith("/prepare", StringComparison.Ordinal))
            return; // a draft is answered empty
        var refusal = Refuse(adapter, path, body, Hostile);
        var nodes = refusal.ContentType.StartsWith("application/json", StringComparison.Ordinal)
            ? [refusal.Json()]
            : refusal.Events().Where(item => item.Data != "[DONE]").Select(item => JsonNode.Parse(item.Data)!).ToArray();
        Assert.Contains(nodes.SelectMany(Strings), text => text.StartsWith(Hostile, StringComparison.Ordinal) && text.Contains(Record.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void OpenAiError_HasTheSdkShape()
    {
        var refusal = Refuse("openai", "/v1/chat/completions", """{"messages":[]}""", "No.");
        Assert.Equal(400, refusal.Status);
        var error = refusal.Json()["error"]!.AsObject();
        Assert.Equal(["message", "type", "param", "code"], error.Select(member => member.Key));
        Assert.Equal("invalid_request_error", (string)error["type"]!);
        Assert.Equal("content_policy_violation", (string)error["code"]!);
        Assert.Null(error["param"]);
    }

    [Fact]
    public void ResponsesStream_IsAValidSequence()
    {
        var events = Refuse("openai", "/v1/responses", """{"input":"a b","stream":true,"model":"gpt-x"}""", "No.").Events();
        Assert.Equal(
            ["response.created", "response.in_progress", "response.output_item.added", "response.content_part.added", "response.refusal.delta", "response.refusal.done",
             "response.content_part.done", "response.output_item.done", "response.completed"],
            events.Select(item => item.Name));
        var nodes = events.Select(item => JsonNode.Parse(item.Data)!).ToArray();
        Assert.Equal(Enumerable.Range(0, 9), nodes.Select(node => (int)node["sequence_number"]!));
        Assert.All(events.Zip(nodes), pair => Assert.Equal(pair.First.Name, (string)pair.Second["type"]!));
        var completed = nodes[^1]["response"]!;
        Assert.Equal("completed", (string)completed["status"]!);
        Assert.Equal("gpt-x", (string)completed["model"]!);
        Assert.Equal(1760192650, (long)completed["created_at"]!); // from the version 7 id
        Assert.Equal((string)nodes[4]["delta"]!, (string)completed["output"]![0]!["content"]![0]!["refusal"]!);
        Assert.Single(nodes.Skip(2).Take(6).Select(node => (string?)node["item_id"] ?? (string?)node["item"]!["id"]).Distinct());
    }

    [Fact]
    public void AnthropicStream_IsAValidSequence()
    {
        var events = Refuse("anthropic", "/v1/messages", """{"messages":[],"stream":true,"model":"claude-x"}""", "No.").Events();
        Assert.Equal(["message_start", "content_block_start", "content_block_delta", "content_block_stop", "message_delta", "message_stop"], events.Select(item => item.Name));
        var nodes = events.Select(item => JsonNode.Parse(item.Data)!).ToArray();
        Assert.Equal("claude-x", (string)nodes[0]["message"]!["model"]!);
        Assert.Equal("refusal", (string)nodes[4]["delta"]!["stop_reason"]!);
        Assert.Equal("refusal", (string)nodes[4]["delta"]!["stop_details"]!["type"]!);
    }

    [Fact]
    public void AnthropicMessage_StopsWithARefusal()
    {
        var refusal = Refuse("anthropic", "/v1/messages", """{"messages":[],"model":"claude-x"}""", "No.");
        Assert.Equal(200, refusal.Status);
        Assert.Equal("refusal", (string)refusal.Json()["stop_reason"]!);
        Assert.StartsWith("No.", (string)refusal.Json()["content"]![0]!["text"]!);
    }

    [Fact]
    public void ChatGptStream_PlaysBackToAnAnswer()
    {
        var events = Refuse("chatgpt-web", "/backend-api/f/conversation", """{"action":"next","conversation_id":"c1","messages":[]}""", "No.").Events();
        Assert.Equal(("delta_encoding", "\"v1\""), events[0]);
        Assert.Equal("[DONE]", events[^1].Data);
        Assert.Equal("message_stream_complete", (string)JsonNode.Parse(events[^2].Data)!["type"]!);
        // Play the patches back as the page does.
        var root = JsonNode.Parse(events[1].Data)!["v"]!;
        Assert.Equal("c1", (string)root["conversation_id"]!);
        Apply(root, JsonNode.Parse(events[2].Data)!);
        foreach (var patch in JsonNode.Parse(events[3].Data)!["v"]!.AsArray())
            Apply(root, patch!);
        Assert.StartsWith("No.", (string)root["message"]!["content"]!["parts"]![0]!);
        Assert.Equal("finished_successfully", (string)root["message"]!["status"]!);
        Assert.True((bool)root["message"]!["end_turn"]!);
        Assert.Equal("assistant", (string)root["message"]!["author"]!["role"]!);
    }

    [Fact]
    public void Drafts_AreAnsweredEmptyAndSettingsWithDetail()
    {
        Assert.Equal(200, Refuse("chatgpt-web", "/backend-api/f/conversation/prepare", """{"action":"next"}""", "No.").Status);
        Assert.Empty(Refuse("chatgpt-web", "/backend-api/conversation/experimental/generate_autocompletions", """{"input_text":"x"}""", "No.").Json()["completions"]!.AsArray());
        var detail = Refuse("chatgpt-web", "/backend-api/files", """{"file_name":"a b"}""", "No.");
        Assert.Equal(400, detail.Status);
        Assert.StartsWith("No.", (string)detail.Json()["detail"]!);
    }

    [Fact]
    public void Page_EncodesTheMessageAndForbidsEverything()
    {
        var adapter = AppAdapterSet.Default.Read("", TestRequests.Shape("/x"), default).Adapter;
        var page = adapter.Refuse(TestRequests.Shape("/x", accept: "text/html,application/xhtml+xml"), null, new RefusalReason(Hostile, Record));
        Assert.Equal((403, "text/html; charset=utf-8"), (page.Status, page.ContentType));
        Assert.Contains("default-src 'none'", page.Text());
        Assert.DoesNotContain("<script>", page.Text());
        Assert.Contains("&lt;script&gt;", page.Text());
        var json = adapter.Refuse(TestRequests.Shape("/x"), null, new RefusalReason("No.", Record));
        Assert.Equal((403, "application/json"), (json.Status, json.ContentType));
        Assert.StartsWith("No.", (string)json.Json()["error"]!["message"]!);
    }

    [Fact]
    public void JapaneseMessage_HasAJapaneseReference() =>
        Assert.Contains("参照番号: " + Record, (string)Refuse("openai", "/v1/chat/completions", """{"messages":[]}""", "送信できません。").Json()["error"]!["message"]!);

    private static Refusal Refuse(string name, string path, string body, string message)
    {
        var (adapter, reading) = TestRequests.Read(name, path, body);
        return adapter.Refuse(TestRequests.Shape(path), reading, new RefusalReason(message, Record));
    }

    private static void Apply(JsonNode root, JsonNode patch)
    {
        var segments = ((string)patch["p"]!).Split('/', StringSplitOptions.RemoveEmptyEntries);
        JsonNode At(JsonNode node, string segment) => node is JsonArray array ? array[int.Parse(segment)]! : node[segment]!;
        var parent = segments[..^1].Aggregate(root, At);
        var value = (string)patch["o"]! == "append" ? (string)At(parent, segments[^1])! + (string)patch["v"]! : patch["v"]!.DeepClone();
        if (parent is JsonArray list)
            list[int.Parse(segments[^1])] = value;
        else
            parent[segments[^1]] = value;
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
