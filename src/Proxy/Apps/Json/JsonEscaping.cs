using System.Globalization;
using System.Text;

namespace Dlp.Proxy.Apps.Json;

/// <summary>Writes text into a JSON string with no more escaping than RFC 8259 section 7 demands.</summary>
internal static class JsonEscaping
{
    /// <summary>UTF-8 bytes of the text as the inside of a JSON string.</summary>
    /// <param name="text">Any text; a lone surrogate is written as its escape.</param>
    /// <param name="asciiOnly">Whether characters beyond ASCII are escaped too.</param>
    public static byte[] Escape(string text, bool asciiOnly)
    {
        var builder = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            switch (unit)
            {
                case '"' or '\\':
                    _ = builder.Append('\\').Append(unit);
                    break;
                case '\n':
                    _ = builder.Append("\\n");
                    break;
                case '\r':
                    _ = builder.Append("\\r");
                    break;
                case '\t':
                    _ = builder.Append("\\t");
                    break;
                default:
                    if (unit < 0x20 || unit == 0x7F || (unit > 0x7F && asciiOnly))
                        _ = builder.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
                    else if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        _ = builder.Append(unit).Append(text[++i]);
                    else if (char.IsSurrogate(unit))
                        _ = builder.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
                    else
                        _ = builder.Append(unit);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(builder.ToString());
    }
}
