using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Dlp.DemoOrigin;

/// <summary>The "model": it says what it was told, in pieces of uneven length, so that a placeholder is cut at a different place each time.</summary>
internal sealed class EchoModel(DemoOptions options)
{
    private static readonly int[] Lengths = [3, 1, 7, 2, 5, 11, 4, 1, 13, 6];
    private long _ids;

    public string NextId(string prefix) => $"{prefix}demo{Interlocked.Increment(ref _ids):x12}";

    public static string Answer(string text) => $"You said: {text}";

    public static string AnswerToToolResult(string text) => $"The tool said: {text}";

    /// <summary>Whether a prompt asks for a tool call.</summary>
    public static bool WantsTool(string text) => text.Contains("tool", StringComparison.OrdinalIgnoreCase) || text.Contains("ツール", StringComparison.Ordinal);

    /// <summary>Arguments for a tool of the given JSON schema: the prompt's text in its first string property.</summary>
    public static JsonObject ToolArguments(JsonNode? schema, string text)
    {
        var properties = schema?["properties"] as JsonObject;
        string field = properties?.FirstOrDefault(property => property.Value is JsonObject value && value["type"] is JsonValue type && type.TryGetValue(out string? name) && name == "string").Key ?? "text";
        return new JsonObject { [field] = text };
    }

    /// <summary>The text cut into pieces, never inside a surrogate pair.</summary>
    public IEnumerable<string> Pieces(HttpRequest request, string text)
    {
        int fixedLength = Number(request, "X-Demo-Chunk", options.Chunk);
        // The start depends on the text: the same text is cut alike, another one differently.
        int turn = text.Length % Lengths.Length;
        for (int start = 0; start < text.Length;)
        {
            int length = fixedLength > 0 ? fixedLength : Lengths[turn++ % Lengths.Length];
            int end = Math.Min(text.Length, start + length);
            if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]))
            {
                end++;
            }

            yield return text[start..end];
            start = end;
        }
    }

    /// <summary>Waits as long as a model would between two pieces.</summary>
    public Task PauseAsync(HttpContext context)
    {
        int milliseconds = Number(context.Request, "X-Demo-Delay-Ms", options.DelayMilliseconds);
        return milliseconds == 0 ? Task.CompletedTask : Task.Delay(milliseconds, context.RequestAborted);
    }

    /// <summary>A rough count, about four characters to a token: enough for a look-alike.</summary>
    public static int Tokens(string text) => Math.Max(1, text.Length / 4);

    private static int Number(HttpRequest request, string header, int fallback) =>
        int.TryParse(request.Headers[header], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= 60_000 ? number : fallback;
}
