using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dlp.Proxy.Masking;

/// <summary>Escapes for values put into another syntax.</summary>
internal static class TextEscapes
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"'");

    /// <summary>
    /// The inside of a JSON string, RFC 8259 section 7: quotation mark, backslash and control characters only, so that other text stays readable.
    /// Half a surrogate pair is written as an escape, for UTF-8 cannot hold it.
    /// </summary>
    public static void AppendJson(StringBuilder output, ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"':
                    output.Append("\\\"");
                    break;
                case '\\':
                    output.Append("\\\\");
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case '\r':
                    output.Append("\\r");
                    break;
                case '\t':
                    output.Append("\\t");
                    break;
                default:
                    if (c < ' ' || IsLone(value, i))
                        output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    else
                        output.Append(c);
                    break;
            }
        }
    }

    /// <summary>Character references for markup characters, so that a value cannot become a tag.</summary>
    public static void AppendMarkup(StringBuilder output, ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny(Markup) is >= 0 and var at)
        {
            output.Append(value[..at]).Append(CultureInfo.InvariantCulture, $"&#{(int)value[at]};");
            value = value[(at + 1)..];
        }
        output.Append(value);
    }

    /// <summary>Whether the unit is half a surrogate pair without its other half.</summary>
    public static bool IsLone(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c))
            return at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(c) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
    }
}
