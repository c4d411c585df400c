using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Dlp.DemoOrigin;

/// <summary>The numbered events of one streamed Responses answer: each text comes as deltas and again, whole, in the events that close it.</summary>
internal sealed class ResponseEvents(HttpContext context, EchoModel model)
{
    private int _number;

    public Task SendAsync(string type, JsonObject fields)
    {
        fields.Insert(0, "type", type);
        fields["sequence_number"] = _number++;
        return Wire.WriteEventAsync(context, type, fields);
    }

    /// <summary>A finished item, told as it would have grown.</summary>
    public async Task SendItemAsync(int index, JsonObject item)
    {
        var start = (JsonObject)item.DeepClone();
        string type = Wire.Text(item["type"])!;
        switch (type)
        {
            case "message":
                start["content"] = new JsonArray();
                start["status"] = "in_progress";
                break;
            case "function_call":
                start["arguments"] = "";
                start["status"] = "in_progress";
                break;
            default:
                start["summary"] = new JsonArray();
                break;
        }

        await SendAsync("response.output_item.added", new JsonObject { ["output_index"] = index, ["item"] = start });
        await (type switch
        {
            "message" => SendTextAsync(index, item),
            "function_call" => SendArgumentsAsync(index, item),
            _ => SendSummaryAsync(index, item),
        });
        await SendAsync("response.output_item.done", new JsonObject { ["output_index"] = index, ["item"] = item.DeepClone() });
    }

    private async Task SendTextAsync(int index, JsonObject item)
    {
        var part = (JsonObject)item["content"]![0]!;
        string text = Wire.Text(part["text"])!;
        JsonObject Place() => new() { ["item_id"] = item["id"]!.DeepClone(), ["output_index"] = index, ["content_index"] = 0 };
        var empty = (JsonObject)part.DeepClone();
        empty["text"] = "";
        await SendAsync("response.content_part.added", With(Place(), "part", empty));
        foreach (string piece in model.Pieces(context.Request, text))
        {
            await SendAsync("response.output_text.delta", With(With(Place(), "delta", piece), "logprobs", new JsonArray()));
            await model.PauseAsync(context);
        }

        await SendAsync("response.output_text.done", With(With(Place(), "text", text), "logprobs", new JsonArray()));
        await SendAsync("response.content_part.done", With(Place(), "part", part.DeepClone()));
    }

    private async Task SendArgumentsAsync(int index, JsonObject item)
    {
        string arguments = Wire.Text(item["arguments"])!;
        JsonObject Place() => new() { ["item_id"] = item["id"]!.DeepClone(), ["output_index"] = index };
        foreach (string piece in model.Pieces(context.Request, arguments))
        {
            await SendAsync("response.function_call_arguments.delta", With(Place(), "delta", piece));
            await model.PauseAsync(context);
        }

        await SendAsync("response.function_call_arguments.done", With(With(Place(), "name", item["name"]!.DeepClone()), "arguments", arguments));
    }

    private async Task SendSummaryAsync(int index, JsonObject item)
    {
        var part = (JsonObject)item["summary"]![0]!;
        string text = Wire.Text(part["text"])!;
        JsonObject Place() => new() { ["item_id"] = item["id"]!.DeepClone(), ["output_index"] = index, ["summary_index"] = 0 };
        await SendAsync("response.reasoning_summary_part.added", With(Place(), "part", new JsonObject { ["type"] = "summary_text", ["text"] = "" }));
        foreach (string piece in model.Pieces(context.Request, text))
        {
            await SendAsync("response.reasoning_summary_text.delta", With(Place(), "delta", piece));
            await model.PauseAsync(context);
        }

        await SendAsync("response.reasoning_summary_text.done", With(Place(), "text", text));
        await SendAsync("response.reasoning_summary_part.done", With(Place(), "part", part.DeepClone()));
    }

    private static JsonObject With(JsonObject fields, string name, JsonNode value)
    {
        fields[name] = value;
        return fields;
    }
}
