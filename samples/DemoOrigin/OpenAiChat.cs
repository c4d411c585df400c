using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dlp.DemoOrigin;

/// <summary>POST <c>/v1/chat/completions</c>, whole and streamed, text and tool calls.</summary>
internal static class OpenAiChat
{
    public static void Map(IEndpointRouteBuilder app, EchoModel model) =>
        app.MapPost("/v1/chat/completions", context => CompleteAsync(context, model));

    private static async Task CompleteAsync(HttpContext context, EchoModel model)
    {
        var body = await Wire.ReadObjectAsync(context);
        if (body?["messages"] is not JsonArray { Count: > 0 } messages)
        {
            await OpenAiExtras.RefuseAsync(context, StatusCodes.Status400BadRequest, "Expected a JSON object with 'messages'");
            return;
        }

        var last = messages[^1] as JsonObject;
        string prompt = Wire.JoinText((messages.LastOrDefault(message => Wire.Text((message as JsonObject)?["role"]) == "user") as JsonObject)?["content"]);
        string answer = Wire.Text(last?["role"]) == "tool" ? EchoModel.AnswerToToolResult(Wire.JoinText(last?["content"])) : EchoModel.Answer(prompt);
        var function = Wire.Text(last?["role"]) == "user" && EchoModel.WantsTool(prompt) ? Function(body["tools"]) : null;
        string name = Wire.Text(function?["name"]) ?? "";
        string arguments = function is null ? "" : Wire.ToText(EchoModel.ToolArguments(function["parameters"], prompt));
        var usage = Usage(prompt, function is null ? answer : arguments);
        string id = model.NextId("chatcmpl-");
        string modelName = Wire.Text(body["model"]) ?? "demo";

        if (!Wire.IsTrue(body["stream"]))
        {
            var message = new JsonObject { ["role"] = "assistant", ["content"] = function is null ? answer : null, ["refusal"] = null };
            if (function is not null)
            {
                message["tool_calls"] = new JsonArray(new JsonObject { ["id"] = model.NextId("call_"), ["type"] = "function", ["function"] = new JsonObject { ["name"] = name, ["arguments"] = arguments } });
            }

            await Wire.WriteJsonAsync(context, new JsonObject
            {
                ["id"] = id,
                ["object"] = "chat.completion",
                ["created"] = Wire.UnixNow,
                ["model"] = modelName,
                ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["logprobs"] = null, ["finish_reason"] = function is null ? "stop" : "tool_calls" }),
                ["usage"] = usage,
                ["system_fingerprint"] = "fp_demo",
            });
            return;
        }

        bool includeUsage = Wire.IsTrue((body["stream_options"] as JsonObject)?["include_usage"]);
        JsonObject Chunk(JsonObject? delta, string? finish = null)
        {
            var chunk = new JsonObject
            {
                ["id"] = id,
                ["object"] = "chat.completion.chunk",
                ["created"] = Wire.UnixNow,
                ["model"] = modelName,
                ["system_fingerprint"] = "fp_demo",
                ["choices"] = delta is null ? new JsonArray() : new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["logprobs"] = null, ["finish_reason"] = finish }),
            };
            if (includeUsage)
            {
                chunk["usage"] = delta is null ? usage : null;
            }

            return chunk;
        }

        Wire.StartEvents(context);
        if (function is null)
        {
            await Wire.WriteEventAsync(context, null, Chunk(new JsonObject { ["role"] = "assistant", ["content"] = "", ["refusal"] = null }));
            foreach (string piece in model.Pieces(context.Request, answer))
            {
                await Wire.WriteEventAsync(context, null, Chunk(new JsonObject { ["content"] = piece }));
                await model.PauseAsync(context);
            }
        }
        else
        {
            var call = new JsonObject { ["index"] = 0, ["id"] = model.NextId("call_"), ["type"] = "function", ["function"] = new JsonObject { ["name"] = name, ["arguments"] = "" } };
            await Wire.WriteEventAsync(context, null, Chunk(new JsonObject { ["role"] = "assistant", ["content"] = null, ["tool_calls"] = new JsonArray(call) }));
            foreach (string piece in model.Pieces(context.Request, arguments))
            {
                var more = new JsonObject { ["index"] = 0, ["function"] = new JsonObject { ["arguments"] = piece } };
                await Wire.WriteEventAsync(context, null, Chunk(new JsonObject { ["tool_calls"] = new JsonArray(more) }));
                await model.PauseAsync(context);
            }
        }

        await Wire.WriteEventAsync(context, null, Chunk([], function is null ? "stop" : "tool_calls"));
        if (includeUsage)
        {
            await Wire.WriteEventAsync(context, null, Chunk(null));
        }

        await Wire.WriteEventAsync(context, null, "[DONE]");
    }

    private static JsonObject? Function(JsonNode? tools) =>
        (tools as JsonArray)?.Select(tool => (tool as JsonObject)?["function"] as JsonObject).FirstOrDefault(function => function is not null);

    private static JsonObject Usage(string prompt, string answer) => new()
    {
        ["prompt_tokens"] = EchoModel.Tokens(prompt),
        ["completion_tokens"] = EchoModel.Tokens(answer),
        ["total_tokens"] = EchoModel.Tokens(prompt) + EchoModel.Tokens(answer),
    };
}
