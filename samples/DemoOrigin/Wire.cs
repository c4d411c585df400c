using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Dlp.DemoOrigin;

/// <summary>Reading JSON and writing JSON or server-sent events, for all services.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The object, or null if the body is no JSON object.</returns>
    public static async Task<JsonObject?> ReadObjectAsync(HttpContext context)
    {
        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static Task WriteJsonAsync(HttpContext context, JsonNode node, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(node.ToJsonString(Json)), context.RequestAborted).AsTask();
    }

    /// <summary>An answer that is only its status, with a short text where one is allowed (RFC 9110 6.4.1).</summary>
    public static Task WriteStatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return status is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"status {status}\n"), context.RequestAborted).AsTask();
    }

    public static void StartEvents(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
    }

    /// <summary>One event, flushed: it leaves at once.</summary>
    public static async Task WriteEventAsync(HttpContext context, string? name, string data)
    {
        string frame = name is null ? $"data: {data}\n\n" : $"event: {name}\ndata: {data}\n\n";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(frame), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    public static Task WriteEventAsync(HttpContext context, string? name, JsonNode data) => WriteEventAsync(context, name, data.ToJsonString(Json));

    public static string ToText(JsonNode node) => node.ToJsonString(Json);

    public static long UnixNow => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && flag;

    /// <summary>A content that is a string, or parts of which those with a string <c>text</c> count, joined by line feeds.</summary>
    public static string JoinText(JsonNode? content) => content switch
    {
        JsonArray parts => string.Join('\n', parts.Select(part => Text(part) ?? Text((part as JsonObject)?["text"])).Where(text => text is not null)),
        _ => Text(content) ?? "",
    };
}
