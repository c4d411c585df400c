using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Dlp.Proxy.Apps.Refusals;

/// <summary>Writes the small documents of refusals. Letters of every script stay readable; what HTML could misread is still escaped.</summary>
internal static class RefusalJson
{
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream; charset=utf-8";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A whole JSON answer.</summary>
    public static Refusal Answer(int status, JsonNode body) => new(status, Json, JsonSerializer.SerializeToUtf8Bytes(body, Options));

    /// <summary>One line of JSON.</summary>
    public static string Line(JsonNode node) => node.ToJsonString(Options);
}
