using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dlp.DemoOrigin;

/// <summary>The calls behind a ChatGPT-like page: conversations told as "v1" deltas, drafts, titles and history.</summary>
internal static class ChatGptWeb
{
    private const int MaxConversations = 1000;
    private const int MaxTitleCharacters = 40;

    public static void Map(IEndpointRouteBuilder app, EchoModel model)
    {
        var conversations = new ConcurrentDictionary<string, List<JsonObject>>(StringComparer.Ordinal);
        app.MapPost("/backend-api/f/conversation", context => ConverseAsync(context, model, conversations));
        app.MapPost("/backend-api/conversation", context => ConverseAsync(context, model, conversations));
        app.MapPost("/backend-api/f/conversation/prepare", context => Wire.WriteJsonAsync(context, new JsonObject { ["status"] = "ok", ["conduit_token"] = model.NextId("conduit-") }));
        app.MapPost("/backend-api/conversation/experimental/generate_autocompletions", context => Wire.WriteJsonAsync(context, new JsonObject { ["completions"] = new JsonArray() }));
        app.MapGet("/backend-api/conversation/{id}", (HttpContext context, string id) => HistoryAsync(context, id, conversations));
        app.MapGet("/backend-api/conversations", context =>
        {
            var items = conversations.Select(entry => (JsonNode)new JsonObject { ["id"] = entry.Key, ["title"] = Title(entry.Value) }).ToArray();
            return Wire.WriteJsonAsync(context, new JsonObject { ["items"] = new JsonArray(items), ["total"] = items.Length });
        });
    }

    private static async Task ConverseAsync(HttpContext context, EchoModel model, ConcurrentDictionary<string, List<JsonObject>> conversations)
    {
        var body = await Wire.ReadObjectAsync(context);
        if ((body?["messages"] as JsonArray)?.LastOrDefault() is not JsonObject sent || (sent["content"] as JsonObject)?["parts"] is not JsonArray parts)
        {
            await RefuseAsync(context, StatusCodes.Status422UnprocessableEntity, "Expected messages with content.parts");
            return;
        }

        if (conversations.Count >= MaxConversations)
        {
            conversations.Clear();
        }

        string id = Wire.Text(body!["conversation_id"]) ?? model.NextId("conv-");
        var history = conversations.GetOrAdd(id, _ => []);
        string prompt = Wire.JoinText(parts);
        string answer = EchoModel.Answer(prompt);
        bool first;
        lock (history)
        {
            first = history.Count == 0;
        }

        string userId = Wire.Text(sent["id"]) ?? model.NextId("user-");
        var user = Message(userId, "user", prompt, "finished_successfully");
        var assistant = Message(model.NextId("asst-"), "assistant", answer, "finished_successfully");
        var growing = Message(Wire.Text(assistant["id"])!, "assistant", "", "in_progress");

        Wire.StartEvents(context);
        await Wire.WriteEventAsync(context, "delta_encoding", "\"v1\"");
        await Wire.WriteEventAsync(context, null, new JsonObject { ["type"] = "resume_conversation_token", ["token"] = model.NextId("resume-"), ["conversation_id"] = id });
        await Wire.WriteEventAsync(context, null, new JsonObject { ["type"] = "input_message", ["input_message"] = user.DeepClone(), ["conversation_id"] = id });
        await Wire.WriteEventAsync(context, "delta", new JsonObject
        {
            ["p"] = "",
            ["o"] = "add",
            ["v"] = new JsonObject { ["message"] = growing, ["conversation_id"] = id, ["error"] = null },
            ["c"] = 1,
        });

        // The last piece comes inside the closing patch, as the real service does: both ways of appending need restoring.
        string[] pieces = [.. model.Pieces(context.Request, answer)];
        for (int i = 0; i < pieces.Length - 1; i++)
        {
            await Wire.WriteEventAsync(context, "delta", i == 0
                ? new JsonObject { ["p"] = "/message/content/parts/0", ["o"] = "append", ["v"] = pieces[i] }
                : new JsonObject { ["v"] = pieces[i] });
            await model.PauseAsync(context);
        }

        await Wire.WriteEventAsync(context, "delta", new JsonObject
        {
            ["p"] = "",
            ["o"] = "patch",
            ["v"] = new JsonArray(
                new JsonObject { ["p"] = "/message/content/parts/0", ["o"] = "append", ["v"] = pieces[^1] },
                new JsonObject { ["p"] = "/message/status", ["o"] = "replace", ["v"] = "finished_successfully" },
                new JsonObject { ["p"] = "/message/end_turn", ["o"] = "replace", ["v"] = true }),
        });
        lock (history)
        {
            history.Add(user);
            history.Add(assistant);
        }

        if (first)
        {
            await Wire.WriteEventAsync(context, null, new JsonObject { ["type"] = "title_generation", ["title"] = Title(history), ["conversation_id"] = id });
        }

        await Wire.WriteEventAsync(context, null, new JsonObject { ["type"] = "message_stream_complete", ["conversation_id"] = id });
        await Wire.WriteEventAsync(context, null, "[DONE]");
    }

    private static Task HistoryAsync(HttpContext context, string id, ConcurrentDictionary<string, List<JsonObject>> conversations)
    {
        if (!conversations.TryGetValue(id, out var history))
        {
            return RefuseAsync(context, StatusCodes.Status404NotFound, "conversation_not_found");
        }

        var mapping = new JsonObject { ["root"] = new JsonObject { ["id"] = "root", ["message"] = null, ["parent"] = null, ["children"] = new JsonArray() } };
        string parent = "root";
        JsonObject[] messages;
        lock (history)
        {
            messages = [.. history.Select(message => (JsonObject)message.DeepClone())];
        }

        foreach (var message in messages)
        {
            string messageId = Wire.Text(message["id"])!;
            ((JsonArray)mapping[parent]!["children"]!).Add(messageId);
            mapping[messageId] = new JsonObject { ["id"] = messageId, ["message"] = message, ["parent"] = parent, ["children"] = new JsonArray() };
            parent = messageId;
        }

        return Wire.WriteJsonAsync(context, new JsonObject { ["title"] = Title(history), ["conversation_id"] = id, ["current_node"] = parent, ["mapping"] = mapping });
    }

    private static JsonObject Message(string id, string role, string text, string status) => new()
    {
        ["id"] = id,
        ["author"] = new JsonObject { ["role"] = role, ["name"] = null, ["metadata"] = new JsonObject() },
        ["create_time"] = Wire.UnixNow,
        ["content"] = new JsonObject { ["content_type"] = "text", ["parts"] = new JsonArray(text) },
        ["status"] = status,
        ["end_turn"] = status == "in_progress" ? null : true,
        ["weight"] = 1.0,
        ["metadata"] = new JsonObject(),
        ["recipient"] = "all",
        ["channel"] = role == "assistant" ? "final" : null,
    };

    private static string Title(List<JsonObject> history)
    {
        lock (history)
        {
            string text = history.Count == 0 ? "New chat" : Wire.JoinText(history[0]["content"]!["parts"]);
            return text.Length <= MaxTitleCharacters ? text : text[..MaxTitleCharacters];
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string detail) => Wire.WriteJsonAsync(context, new JsonObject { ["detail"] = detail }, status);
}
