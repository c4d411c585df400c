using System.Text;
using System.Text.Json.Nodes;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Tests.Apps;

internal static class TestRequests
{
    public static RequestShape Shape(string path, string contentType = "application/json", string accept = "*/*", string host = "api.example.test") =>
        new("POST", host, path, "", contentType, accept);

    public static AppReading Read(string adapter, string path, string body, string contentType = "application/json") =>
        AppAdapterSet.Default.Read(adapter, Shape(path, contentType), Encoding.UTF8.GetBytes(body));

    public static TextPart Part(this PromptReading reading, string text) => Assert.Single(reading.Parts, part => part.Text == text);

    /// <summary>Replaces a text everywhere it may be edited, and returns the new body.</summary>
    public static string Mask(this PromptReading reading, string text, string replacement)
    {
        var edits = new List<TextEdit>();
        for (var i = 0; i < reading.Parts.Count; i++)
            for (var at = reading.Parts[i].Text.IndexOf(text, StringComparison.Ordinal); at >= 0 && reading.Parts[i].Editable; at = reading.Parts[i].Text.IndexOf(text, at + text.Length, StringComparison.Ordinal))
                edits.Add(new TextEdit(i, at, at + text.Length, replacement));
        return Encoding.UTF8.GetString(reading.Rewrite(edits).Span);
    }

    public static JsonNode Json(this Refusal refusal) => JsonNode.Parse(refusal.Body.Span)!;

    public static string Text(this Refusal refusal) => Encoding.UTF8.GetString(refusal.Body.Span);

    /// <summary>Events of a stream: name and data.</summary>
    public static List<(string Name, string Data)> Events(this Refusal refusal) =>
        [.. refusal.Text().Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block =>
        {
            var lines = block.Split('\n');
            return (lines.FirstOrDefault(line => line.StartsWith("event: ", StringComparison.Ordinal))?[7..] ?? "", lines.Single(line => line.StartsWith("data: ", StringComparison.Ordinal))[6..]);
        })];
}
