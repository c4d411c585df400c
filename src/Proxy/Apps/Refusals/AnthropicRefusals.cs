using System.Text.Json.Nodes;

namespace Dlp.Proxy.Apps.Refusals;

/// <summary>Anthropic's forms: a synthetic message shows as the assistant's own words; an error would show as status and raw JSON (wire-format notes P4).</summary>
internal static class AnthropicRefusals
{
    /// <summary>For endpoints without a message.</summary>
    public static Refusal Error(RefusalText text) => RefusalJson.Answer(400, new JsonObject
    {
        ["type"] = "error",
        ["error"] = new JsonObject { ["type"] = "invalid_request_error", ["message"] = text.Message },
        ["request_id"] = "req_" + text.Id,
    });

    /// <summary>A complete message.</summary>
    public static Refusal Message(RefusalText text, string model)
    {
        var message = Envelope(text, model);
        message["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = text.Message });
        message["stop_reason"] = "refusal";
        message["stop_details"] = Details(text);
        return RefusalJson.Answer(200, message);
    }

    /// <summary>The same as events.</summary>
    public static Refusal Stream(RefusalText text, string model) => new EventStreamWriter()
        .Event("message_start", new JsonObject { ["type"] = "message_start", ["message"] = Envelope(text, model) })
        .Event("content_block_start", new JsonObject
        {
            ["type"] = "content_block_start",
            ["index"] = 0,
            ["content_block"] = new JsonObject { ["type"] = "text", ["text"] = "" },
        })
        .Event("content_block_delta", new JsonObject
        {
            ["type"] = "content_block_delta",
            ["index"] = 0,
            ["delta"] = new JsonObject { ["type"] = "text_delta", ["text"] = text.Message },
        })
        .Event("content_block_stop", new JsonObject { ["type"] = "content_block_stop", ["index"] = 0 })
        .Event("message_delta", new JsonObject
        {
            ["type"] = "message_delta",
            ["delta"] = new JsonObject { ["stop_reason"] = "refusal", ["stop_sequence"] = null, ["stop_details"] = Details(text) },
            ["usage"] = new JsonObject { ["output_tokens"] = 0 },
        })
        .Event("message_stop", new JsonObject { ["type"] = "message_stop" })
        .Answer();

    private static JsonObject Envelope(RefusalText text, string model) => new()
    {
        ["id"] = "msg_" + text.Id,
        ["type"] = "message",
        ["role"] = "assistant",
        ["model"] = model,
        ["content"] = new JsonArray(),
        ["stop_reason"] = null,
        ["stop_sequence"] = null,
        ["usage"] = new JsonObject { ["input_tokens"] = 0, ["output_tokens"] = 0 },
    };

    private static JsonObject Details(RefusalText text) => new() { ["type"] = "refusal", ["category"] = null, ["explanation"] = text.Message };
}
