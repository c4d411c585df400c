using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dlp.DemoOrigin;

/// <summary>POST <c>/v1/responses</c>, whole and streamed: messages, function calls, and a reasoning summary when one is asked for.</summary>
internal static class OpenAiResponses
{
    private const int MaxKept = 1000;

    public static void Map(IEndpointRouteBuilder app, EchoModel model)
    {
        var kept = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        app.MapPost("/v1/responses", context => RespondAsync(context, model, kept));
        app.MapGet("/v1/responses/{id}", (HttpContext context, string id) => kept.TryGetValue(id, out string? response)
            ? Wire.WriteJsonAsync(context, JsonNode.Parse(response)!)
            : OpenAiExtras.RefuseAsync(context, StatusCodes.Status404NotFound, $"Response with id '{id}' not found."));
    }

    private static async Task RespondAsync(HttpContext context, EchoModel model, ConcurrentDictionary<string, string> kept)
    {
        var body = await Wire.ReadObjectAsync(context);
        if (body?["input"] is not { } input)
        {
            await OpenAiExtras.RefuseAsync(context, StatusCodes.Status400BadRequest, "Expected a JSON object with 'input'");
            return;
        }

        var response = Shell(model, body);
        var output = Output(model, body, input);
        var sequence = new ResponseEvents(context, model);
        if (!Wire.IsTrue(body["stream"]))
        {
            Complete(response, output);
            Keep(kept, response);
            await Wire.WriteJsonAsync(context, response);
            return;
        }

        Wire.StartEvents(context);
        await sequence.SendAsync("response.created", new JsonObject { ["response"] = response.DeepClone() });
        await sequence.SendAsync("response.in_progress", new JsonObject { ["response"] = response.DeepClone() });
        for (int i = 0; i < output.Count; i++)
        {
            await sequence.SendItemAsync(i, output[i]);
        }

        Complete(response, output);
        Keep(kept, response);
        await sequence.SendAsync("response.completed", new JsonObject { ["response"] = response.DeepClone() });
    }

    private static List<JsonObject> Output(EchoModel model, JsonObject body, JsonNode input)
    {
        var items = input as JsonArray;
        var last = items?.LastOrDefault() as JsonObject;
        string prompt = items is null
            ? Wire.Text(input) ?? ""
            : Wire.JoinText((items.LastOrDefault(item => Wire.Text((item as JsonObject)?["role"]) == "user") as JsonObject)?["content"]);
        bool afterTool = Wire.Text(last?["type"]) is "function_call_output" or "custom_tool_call_output";
        string answer = afterTool ? EchoModel.AnswerToToolResult(Wire.JoinText(last!["output"])) : EchoModel.Answer(prompt);
        var function = !afterTool && EchoModel.WantsTool(prompt)
            ? (body["tools"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(tool => Wire.Text(tool["type"]) == "function")
            : null;

        var output = new List<JsonObject>();
        if ((body["reasoning"] as JsonObject)?["summary"] is not null)
        {
            output.Add(new JsonObject
            {
                ["id"] = model.NextId("rs_"),
                ["type"] = "reasoning",
                ["summary"] = new JsonArray(new JsonObject { ["type"] = "summary_text", ["text"] = $"The user wrote: {prompt}" }),
            });
        }

        output.Add(function is null
            ? new JsonObject
            {
                ["id"] = model.NextId("msg_"),
                ["type"] = "message",
                ["status"] = "completed",
                ["role"] = "assistant",
                ["content"] = new JsonArray(new JsonObject { ["type"] = "output_text", ["annotations"] = new JsonArray(), ["logprobs"] = new JsonArray(), ["text"] = answer }),
            }
            : new JsonObject
            {
                ["id"] = model.NextId("fc_"),
                ["type"] = "function_call",
                ["status"] = "completed",
                ["arguments"] = Wire.ToText(EchoModel.ToolArguments(function["parameters"], prompt)),
                ["call_id"] = model.NextId("call_"),
                ["name"] = Wire.Text(function["name"]) ?? "",
            });
        return output;
    }

    private static JsonObject Shell(EchoModel model, JsonObject body) => new()
    {
        ["id"] = model.NextId("resp_"),
        ["object"] = "response",
        ["created_at"] = Wire.UnixNow,
        ["status"] = "in_progress",
        ["error"] = null,
        ["incomplete_details"] = null,
        ["instructions"] = body["instructions"]?.DeepClone(),
        ["max_output_tokens"] = body["max_output_tokens"]?.DeepClone(),
        ["metadata"] = body["metadata"]?.DeepClone() ?? new JsonObject(),
        ["model"] = Wire.Text(body["model"]) ?? "demo",
        ["output"] = new JsonArray(),
        ["parallel_tool_calls"] = true,
        ["previous_response_id"] = body["previous_response_id"]?.DeepClone(),
        ["temperature"] = 1.0,
        ["text"] = body["text"]?.DeepClone() ?? new JsonObject { ["format"] = new JsonObject { ["type"] = "text" } },
        ["tool_choice"] = body["tool_choice"]?.DeepClone() ?? "auto",
        ["tools"] = body["tools"]?.DeepClone() ?? new JsonArray(),
        ["top_p"] = 1.0,
        ["truncation"] = "disabled",
        ["usage"] = null,
    };

    private static void Complete(JsonObject response, List<JsonObject> output)
    {
        response["status"] = "completed";
        response["output"] = new JsonArray([.. output.Select(item => item.DeepClone())]);
        int tokens = EchoModel.Tokens(Wire.ToText(response["output"]!));
        response["usage"] = new JsonObject
        {
            ["input_tokens"] = tokens,
            ["input_tokens_details"] = new JsonObject { ["cached_tokens"] = 0 },
            ["output_tokens"] = tokens,
            ["output_tokens_details"] = new JsonObject { ["reasoning_tokens"] = 0 },
            ["total_tokens"] = 2 * tokens,
        };
    }

    private static void Keep(ConcurrentDictionary<string, string> kept, JsonObject response)
    {
        if (kept.Count >= MaxKept)
        {
            kept.Clear();
        }

        kept[Wire.Text(response["id"])!] = Wire.ToText(response);
    }
}
