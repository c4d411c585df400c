using System.Globalization;
using System.Text;
using Dlp.Audit.Documents;

namespace Dlp.Audit.Export;

/// <summary>
/// One field of a text line. Whatever is in the value, it stays one field of one line and cannot drive a terminal: it is quoted when it holds
/// anything but plain characters, and what does not show itself is written as <c>\u{202E}</c>.
/// </summary>
internal static class TextField
{
    /// <summary>Longest value shown, code points; the rest becomes an ellipsis.</summary>
    internal const int MaxLength = 200;

    private const char Empty = '-';

    internal static void Append(StringBuilder line, string value)
    {
        if (value.Length == 0)
        {
            _ = line.Append(Empty);
            return;
        }

        if (IsPlain(value))
        {
            _ = line.Append(value);
            return;
        }

        _ = line.Append('"');
        var shown = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            if (shown++ == MaxLength)
            {
                _ = line.Append('…');
                break;
            }

            if (rune.Value is '"' or '\\')
            {
                _ = line.Append('\\').Append((char)rune.Value);
            }
            else if (SafeJson.IsVisible(rune))
            {
                _ = line.Append(rune.ToString());
            }
            else
            {
                _ = line.Append("\\u{").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append('}');
            }
        }

        _ = line.Append('"');
    }

    /// <summary>ASCII letters, digits and the marks of ids, hosts and addresses; a lone dash stands for "empty" and is quoted when meant.</summary>
    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_' or '@' or '/' or ':' or '+' or ','))
            {
                return false;
            }
        }

        return (value.Length > 1 || value[0] != Empty) && value.Length <= MaxLength;
    }
}
