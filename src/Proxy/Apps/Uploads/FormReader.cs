using System.Text;
using Dlp.Policy.Words;

namespace Dlp.Proxy.Apps.Uploads;

/// <summary>Reads <c>application/x-www-form-urlencoded</c> pairs (WHATWG URL section 5.1), also those of a query.</summary>
internal static class FormReader
{
    private const int MaxPairs = 10_000;

    /// <summary>Adds a part for every value and every key that is no word of a public format. False when there are too many pairs.</summary>
    public static bool Collect(string text, string pointer, TextRole role, List<TextPart> parts)
    {
        var pairs = 0;
        foreach (var range in text.AsSpan().Split('&'))
        {
            var pair = text.AsSpan(range);
            if (pair.IsEmpty)
                continue;
            if (++pairs > MaxPairs)
                return false;
            var equals = pair.IndexOf('=');
            var key = Decode(equals < 0 ? pair : pair[..equals]);
            var isPlain = Json.JsonNames.IsPlain(key);
            if (key.Length > 0 && !Json.JsonNames.IsKnown(key))
                parts.Add(new TextPart(pointer, role, key, Editable: false));
            var value = equals < 0 ? "" : Decode(pair[(equals + 1)..]);
            if (value.Length == 0 || Json.JsonNames.IsKnown(value))
                continue;
            var place = isPlain ? pointer + "/" + key : pointer + "/*";
            if (!FileContent.TryJson(value, place, role, parts))
                parts.Add(new TextPart(place, role, value, Editable: false));
        }

        return true;
    }

    /// <summary>Plus is a space, and percent escapes are UTF-8; what is not a whole escape stays as it is.</summary>
    private static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('+', '%'))
            return text.ToString();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes[length++] = Convert.FromHexString(text.Slice(i + 1, 2))[0];
                i += 2;
            }
            else if (text[i] == '+')
            {
                bytes[length++] = (byte)' ';
            }
            else
            {
                var width = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
                length += Encoding.UTF8.GetBytes(text.Slice(i, width), bytes.AsSpan(length));
                i += width - 1;
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
