using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dlp.DemoOrigin;

/// <summary>
/// POST <c>/v1/messages</c>, whole and streamed: text, tool use, and signed thinking when it is enabled.
/// A thinking block that comes back changed is refused, as the real service does: it shows whether a proxy re-masks to identical bytes.
/// </summary>
internal static class Anthropic
{
    private static readonly byte[] SignatureKey = RandomNumberGenerator.GetBytes(32);

    public static void Map(IEndpointRouteBuilder app, EchoModel model)
    {
        app.MapPost("/v1/messages", context => CreateAsync(context, model));
        app.MapPost("/v1/messages/count_tokens", async context =>
        {
            if (await Wire.ReadObjectAsync(context) is not { } body)
            {
                await RefuseAsync(context, "Expected a JSON object");
                return;
            }

            await Wire.WriteJsonAsync(context, new JsonObject { ["input_tokens"] = EchoModel.Tokens(Wire.ToText(body)) });
        });
    }

    private static async Task CreateAsync(HttpContext context, EchoModel model)
    {
        var body = await Wire.ReadObjectAsync(context);
        if (body?["messages"] is not JsonArray { Count: > 0 } messages || body["max_tokens"] is null)
        {
            await RefuseAsync(context, "Expected a JSON object with 'messages' and 'max_tokens'");
            return;
        }

        if (!SignaturesHold(messages))
        {
            await RefuseAsync(context, "messages: Invalid `signature` in `thinking` block");
            return;
        }

        string prompt = Prompt(messages, out string? toolResult);
        var blocks = Blocks(model, body, prompt, toolResult);
        string stopReason = Wire.Text(blocks[^1]["type"]) == "tool_use" ? "tool_use" : "end_turn";
        var message = new JsonObject
        {
            ["id"] = model.NextId("msg_"),
            ["type"] = "message",
            ["role"] = "assistant",
            ["model"] = Wire.Text(body["model"]) ?? "demo",
            ["content"] = new JsonArray(),
            ["stop_reason"] = null,
            ["stop_sequence"] = null,
            ["usage"] = new JsonObject { ["input_tokens"] = EchoModel.Tokens(prompt), ["output_tokens"] = 1 },
        };
        int outputTokens = blocks.Sum(block => EchoModel.Tokens(Wire.ToText(block)));
        context.Response.Headers["request-id"] = model.NextId("req_");

        if (!Wire.IsTrue(body["stream"]))
        {
            message["content"] = new JsonArray([.. blocks]);
            message["stop_reason"] = stopReason;
            message["usage"]!["output_tokens"] = outputTokens;
            await Wire.WriteJsonAsync(context, message);
            return;
        }

        Task Send(string type, JsonObject fields)
        {
            fields.Insert(0, "type", type);
            return Wire.WriteEventAsync(context, type, fields);
        }

        Wire.StartEvents(context);
        await Send("message_start", new JsonObject { ["message"] = message });
        for (int index = 0; index < blocks.Count; index++)
        {
            await SendBlockAsync(context, model, index, blocks[index], Send);
        }

        await Send("message_delta", new JsonObject
        {
            ["delta"] = new JsonObject { ["stop_reason"] = stopReason, ["stop_sequence"] = null },
            ["usage"] = new JsonObject { ["output_tokens"] = outputTokens },
        });
        await Send("message_stop", []);
    }

    private static async Task SendBlockAsync(HttpContext context, EchoModel model, int index, JsonObject block, Func<string, JsonObject, Task> send)
    {
        string type = Wire.Text(block["type"])!;
        var (field, deltaType, deltaField, text) = type switch
        {
            "text" => ("text", "text_delta", "text", Wire.Text(block["text"])!),
            "thinking" => ("thinking", "thinking_delta", "thinking", Wire.Text(block["thinking"])!),
            _ => ("input", "input_json_delta", "partial_json", Wire.ToText(block["input"]!)),
        };
        var start = (JsonObject)block.DeepClone();
        start[field] = type == "tool_use" ? new JsonObject() : "";
        if (type == "thinking")
        {
            start["signature"] = "";
        }

        await send("content_block_start", new JsonObject { ["index"] = index, ["content_block"] = start });
        if (index == 0)
        {
            await send("ping", []);
        }

        foreach (string piece in type == "tool_use" ? model.Pieces(context.Request, text).Prepend("") : model.Pieces(context.Request, text))
        {
            await send("content_block_delta", new JsonObject { ["index"] = index, ["delta"] = new JsonObject { ["type"] = deltaType, [deltaField] = piece } });
            await model.PauseAsync(context);
        }

        if (type == "thinking")
        {
            await send("content_block_delta", new JsonObject { ["index"] = index, ["delta"] = new JsonObject { ["type"] = "signature_delta", ["signature"] = block["signature"]!.DeepClone() } });
        }

        await send("content_block_stop", new JsonObject { ["index"] = index });
    }

    private static List<JsonObject> Blocks(EchoModel model, JsonObject body, string prompt, string? toolResult)
    {
        var blocks = new List<JsonObject>();
        if (Wire.Text((body["thinking"] as JsonObject)?["type"]) is "enabled" or "adaptive")
        {
            string thought = $"The user wrote: {prompt}";
            blocks.Add(new JsonObject { ["type"] = "thinking", ["thinking"] = thought, ["signature"] = Sign(thought) });
        }

        var tool = toolResult is null && EchoModel.WantsTool(prompt)
            ? (body["tools"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(offered => offered["input_schema"] is not null)
            : null;
        if (tool is null)
        {
            blocks.Add(Text(toolResult is null ? EchoModel.Answer(prompt) : EchoModel.AnswerToToolResult(toolResult)));
            return blocks;
        }

        blocks.Add(Text("I will use a tool."));
        blocks.Add(new JsonObject
        {
            ["type"] = "tool_use",
            ["id"] = model.NextId("toolu_"),
            ["name"] = Wire.Text(tool["name"]) ?? "",
            ["input"] = EchoModel.ToolArguments(tool["input_schema"], prompt),
        });
        return blocks;
    }

    private static string Prompt(JsonArray messages, out string? toolResult)
    {
        var content = (messages.LastOrDefault(message => Wire.Text((message as JsonObject)?["role"]) == "user") as JsonObject)?["content"];
        var result = (content as JsonArray)?.OfType<JsonObject>().LastOrDefault(block => Wire.Text(block["type"]) == "tool_result");
        toolResult = result is null ? null : Wire.JoinText(result["content"]);
        return Wire.JoinText(content);
    }

    private static bool SignaturesHold(JsonArray messages) => messages.OfType<JsonObject>()
        .SelectMany(message => (message["content"] as JsonArray)?.OfType<JsonObject>() ?? [])
        .Where(block => Wire.Text(block["type"]) == "thinking")
        .All(block => Wire.Text(block["thinking"]) is { } thought && Wire.Text(block["signature"]) == Sign(thought));

    private static string Sign(string thought) => Convert.ToBase64String(HMACSHA256.HashData(SignatureKey, Encoding.UTF8.GetBytes(thought)));

    private static JsonObject Text(string text) => new() { ["type"] = "text", ["text"] = text };

    private static Task RefuseAsync(HttpContext context, string message) => Wire.WriteJsonAsync(
        context,
        new JsonObject { ["type"] = "error", ["error"] = new JsonObject { ["type"] = "invalid_request_error", ["message"] = message }, ["request_id"] = "req_demo" },
        StatusCodes.Status400BadRequest);
}
