using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dlp.Proxy.Answers;

/// <summary>Reads small strings and numbers of a frame without exceptions for odd content.</summary>
internal static class JsonText
{
    private const int LongestName = 512;

    /// <summary>A short string; null when it is long or broken.</summary>
    public static string? Read(JsonElement token)
    {
        var raw = JsonMarshal.GetRawUtf8Value(token);
        if (raw.Length > LongestName)
            return null;
        Span<char> text = stackalloc char[LongestName];
        return JsonToken.TryDecode(raw[1..^1], text, out var length) ? new string(text[..length]) : null;
    }

    /// <summary>A short string property; empty when there is none.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Read(value) ?? "" : "";

    /// <summary>An integer property.</summary>
    public static int? Number(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    /// <summary>An object or array property.</summary>
    public static bool Has(this JsonElement element, string name, JsonValueKind kind, out JsonElement value) =>
        element.TryGetProperty(name, out value) && value.ValueKind == kind;
}
