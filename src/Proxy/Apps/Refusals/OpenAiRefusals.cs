using System.Text.Json.Nodes;

namespace Dlp.Proxy.Apps.Refusals;

/// <summary>OpenAI's forms: the SDKs show the error's message and do not retry a 400 (wire-format notes P3, tested with the SDK).</summary>
internal static class OpenAiRefusals
{
    /// <summary>The error object, for streams and plain answers alike.</summary>
    public static Refusal Error(RefusalText text) => RefusalJson.Answer(400, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["message"] = text.Message,
            ["type"] = "invalid_request_error",
            ["param"] = null,
            ["code"] = "content_policy_violation",
        },
    });

    /// <summary>A complete Responses stream whose only output is a refusal.</summary>
    public static Refusal ResponsesStream(RefusalText text, string model)
    {
        var stream = new EventStreamWriter();
        var sequence = 0;
        void Send(string type, JsonObject data)
        {
            var ordered = new JsonObject { ["type"] = type, ["sequence_number"] = sequence++ };
            foreach (var (name, value) in data)
                ordered[name] = value?.DeepClone();
            _ = stream.Event(type, ordered);
        }

        var itemId = "msg_" + text.Id;
        JsonObject Place() => new() { ["item_id"] = itemId, ["output_index"] = 0, ["content_index"] = 0 };
        Send("response.created", new JsonObject { ["response"] = Response(text, model, "in_progress", []) });
        Send("response.in_progress", new JsonObject { ["response"] = Response(text, model, "in_progress", []) });
        Send("response.output_item.added", new JsonObject { ["output_index"] = 0, ["item"] = Item(itemId, "in_progress", []) });
        Send("response.content_part.added", With(Place(), "part", Part("")));
        Send("response.refusal.delta", With(Place(), "delta", text.Message));
        Send("response.refusal.done", With(Place(), "refusal", text.Message));
        Send("response.content_part.done", With(Place(), "part", Part(text.Message)));
        Send("response.output_item.done", new JsonObject { ["output_index"] = 0, ["item"] = Item(itemId, "completed", [Part(text.Message)]) });
        Send("response.completed", new JsonObject { ["response"] = Response(text, model, "completed", [Item(itemId, "completed", [Part(text.Message)])]) });
        return stream.Answer();
    }

    private static JsonObject With(JsonObject place, string name, JsonNode value)
    {
        place[name] = value;
        return place;
    }

    private static JsonObject Part(string refusal) => new() { ["type"] = "refusal", ["refusal"] = refusal };

    private static JsonObject Item(string id, string status, JsonArray content) => new()
    {
        ["id"] = id,
        ["type"] = "message",
        ["status"] = status,
        ["role"] = "assistant",
        ["content"] = content,
    };

    private static JsonObject Response(RefusalText text, string model, string status, JsonArray output) => new()
    {
        ["id"] = "resp_" + text.Id,
        ["object"] = "response",
        ["created_at"] = text.UnixSeconds,
        ["status"] = status,
        ["background"] = false,
        ["error"] = null,
        ["incomplete_details"] = null,
        ["instructions"] = null,
        ["max_output_tokens"] = null,
        ["metadata"] = new JsonObject(),
        ["model"] = model,
        ["output"] = output,
        ["parallel_tool_calls"] = true,
        ["previous_response_id"] = null,
        ["reasoning"] = new JsonObject { ["effort"] = null, ["summary"] = null },
        ["store"] = false,
        ["temperature"] = 1,
        ["text"] = new JsonObject { ["format"] = new JsonObject { ["type"] = "text" } },
        ["tool_choice"] = "auto",
        ["tools"] = new JsonArray(),
        ["top_p"] = 1,
        ["truncation"] = "disabled",
        ["usage"] = status != "completed" ? null : new JsonObject
        {
            ["input_tokens"] = 0,
            ["input_tokens_details"] = new JsonObject { ["cached_tokens"] = 0 },
            ["output_tokens"] = 0,
            ["output_tokens_details"] = new JsonObject { ["reasoning_tokens"] = 0 },
            ["total_tokens"] = 0,
        },
    };
}
