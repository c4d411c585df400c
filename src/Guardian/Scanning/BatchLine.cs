using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dlp.Guardian.Scanning;

/// <summary>
/// One line of a JSONL batch, <c>{"id": …, "text": "…"}</c>; other members are ignored. Lone surrogates in escapes survive, since offsets
/// count UTF-16 units: System.Text.Json would refuse the string (security-matrix F13).
/// </summary>
/// <param name="Id">The id as written, string or number; null when absent.</param>
/// <param name="Text">The text to scan.</param>
internal sealed record BatchLine(string? Id, string Text)
{
    /// <summary>Reads a line; null with a problem that names no content.</summary>
    public static BatchLine? Parse(string line, out string problem)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                problem = "not a JSON object";
                return null;
            }

            if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            {
                problem = "\"text\" is missing or not a string";
                return null;
            }

            string? id = null;
            if (root.TryGetProperty("id", out var given))
            {
                if (given.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                {
                    problem = "\"id\" is neither a string nor a number";
                    return null;
                }

                id = given.GetRawText();
            }

            problem = "";
            return new(id, Unescape(text.GetRawText().AsSpan()[1..^1]));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // A raw lone surrogate is an ArgumentException. The messages quote the offending character, which is content.
            problem = "not valid JSON";
            return null;
        }
    }

    public override string ToString() => $"line with {Text.Length} UTF-16 units";

    /// <summary>RFC 8259 section 7, on a string the parser has already found well-formed.</summary>
    private static string Unescape(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('\\'))
            return raw.ToString();
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)int.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return text.ToString();
    }
}
