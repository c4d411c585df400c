using System.Collections.Frozen;
using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Json;
using Dlp.Proxy.Bodies;

namespace Dlp.Proxy.Apps.Uploads;

/// <summary>Reads the bytes of a file or form field into parts: the leaves of JSON and JSON lines, else its text.</summary>
internal static class FileContent
{
    /// <summary>Adds parts; returns the name of the binary kind that could not be read, or an empty string.</summary>
    public static string Collect(ReadOnlySpan<byte> bytes, string pointer, TextRole role, List<TextPart> parts)
    {
        if (bytes.IsEmpty)
            return "";
        var kind = ContentSniffer.Sniff(bytes);
        if (kind.Text is not { } text)
            return kind.Name;
        if (!TryJson(text, pointer, role, parts))
            parts.Add(new TextPart(pointer, role, text, Editable: false));
        return "";
    }

    /// <summary>JSON, or one JSON value per line; text that merely looks like it is left to be read as text.</summary>
    public static bool TryJson(string text, string pointer, TextRole role, List<TextPart> parts)
    {
        var trimmed = text.AsSpan().TrimStart();
        if (trimmed.IsEmpty || trimmed[0] is not ('{' or '['))
            return false;
        if (Parse(text) is { } map)
        {
            Add(map, pointer, role, parts);
            return true;
        }

        var maps = new List<JsonStringMap>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
                continue;
            if (maps.Count >= JsonLimits.Default.MaxTokens || Parse(line.ToString()) is not { } one)
                return false;
            maps.Add(one);
        }

        for (var i = 0; i < maps.Count; i++)
            Add(maps[i], $"{pointer}#/{i}", role, parts);
        return maps.Count > 0;
    }

    private static JsonStringMap? Parse(string text) => JsonStringMap.Parse(Encoding.UTF8.GetBytes(text), JsonLimits.Default, FrozenSet<string>.Empty, out _);

    private static void Add(JsonStringMap map, string pointer, TextRole role, List<TextPart> parts)
    {
        var collector = new JsonPartCollector(map, PointerTable.Empty, 0) { OpensAnyNestedJson = true, DefaultRole = role };
        collector.Collect();
        foreach (var part in collector.Parts)
            parts.Add(part with { Pointer = pointer + "#" + part.Pointer });
    }
}
