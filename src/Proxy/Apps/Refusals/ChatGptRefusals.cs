using System.Text.Json.Nodes;

namespace Dlp.Proxy.Apps.Refusals;

/// <summary>ChatGPT's web forms: a stream in the page's own patch encoding shows as an assistant bubble; 4xx <c>detail</c> shows as error text (wire-format notes P1).</summary>
internal static class ChatGptRefusals
{
    /// <summary>The page still sends the message afterwards, and that request is judged by itself.</summary>
    public static Refusal EmptyDraft { get; } = RefusalJson.Answer(200, new JsonObject { ["status"] = "ok" });

    /// <summary>No proposals.</summary>
    public static Refusal EmptyCompletions { get; } = RefusalJson.Answer(200, new JsonObject { ["completions"] = new JsonArray() });

    /// <summary>For everything that is not a turn.</summary>
    public static Refusal Detail(RefusalText text) => RefusalJson.Answer(400, new JsonObject { ["detail"] = text.Message });

    /// <summary>A turn answered by us. It ends with <c>[DONE]</c>: a page that misses it resumes and polls.</summary>
    /// <param name="text">What to say.</param>
    /// <param name="conversation">The request's conversation; empty for a first turn.</param>
    public static Refusal Stream(RefusalText text, string conversation)
    {
        var conversationId = conversation.Length > 0 ? conversation : Guid.ParseExact(text.Id, "N").ToString();
        return new EventStreamWriter()
            .Event("delta_encoding", "\"v1\"")
            .Event("delta", new JsonObject
            {
                ["p"] = "",
                ["o"] = "add",
                ["v"] = new JsonObject { ["message"] = Message(text), ["conversation_id"] = conversationId, ["error"] = null },
                ["c"] = 0,
            })
            .Event("delta", new JsonObject { ["p"] = "/message/content/parts/0", ["o"] = "append", ["v"] = text.Message })
            .Event("delta", new JsonObject
            {
                ["p"] = "",
                ["o"] = "patch",
                ["v"] = new JsonArray(
                    new JsonObject { ["p"] = "/message/status", ["o"] = "replace", ["v"] = "finished_successfully" },
                    new JsonObject { ["p"] = "/message/end_turn", ["o"] = "replace", ["v"] = true }),
            })
            .Data(RefusalJson.Line(new JsonObject { ["type"] = "message_stream_complete", ["conversation_id"] = conversationId }))
            .Data("[DONE]")
            .Answer();
    }

    private static JsonObject Message(RefusalText text) => new()
    {
        ["id"] = Guid.ParseExact(text.Id, "N").ToString(),
        ["author"] = new JsonObject { ["role"] = "assistant", ["name"] = null, ["metadata"] = new JsonObject() },
        ["create_time"] = text.UnixSeconds,
        ["update_time"] = null,
        ["content"] = new JsonObject { ["content_type"] = "text", ["parts"] = new JsonArray("") },
        ["status"] = "in_progress",
        ["end_turn"] = null,
        ["weight"] = 1.0,
        ["metadata"] = new JsonObject(),
        ["recipient"] = "all",
        ["channel"] = "final",
    };
}
