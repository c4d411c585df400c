using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dlp.Proxy.Apps.Json;

/// <summary>Decodes JSON strings (RFC 8259 section 7) without the exceptions the framework throws for lone surrogates.</summary>
internal static class JsonTokenText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Text of a string token's inside. Escapes are known to be well formed: the reader has checked them, and the UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> inside, bool isEscaped)
    {
        if (!isEscaped)
            return Encoding.UTF8.GetString(inside);
        var buffer = ArrayPool<char>.Shared.Rent(inside.Length);
        try
        {
            var length = Unescape(inside, buffer);
            return new string(buffer, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Reads the four hexadecimal digits of <c>\uXXXX</c> at an index.</summary>
    public static char Escape(ReadOnlySpan<byte> inside, int at) => (char)ushort.Parse(inside.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Whether a high surrogate escape at an index is followed by its low half.</summary>
    public static bool IsPair(ReadOnlySpan<byte> inside, int at) =>
        at + 12 <= inside.Length && char.IsHighSurrogate(Escape(inside, at))
        && inside[at + 6] == '\\' && inside[at + 7] == 'u' && char.IsLowSurrogate(Escape(inside, at + 6));

    private static int Unescape(ReadOnlySpan<byte> inside, Span<char> target)
    {
        var length = 0;
        var at = 0;
        while (at < inside.Length)
        {
            var run = inside[at..].IndexOf((byte)'\\');
            if (run < 0)
                run = inside.Length - at;
            length += Encoding.UTF8.GetChars(inside.Slice(at, run), target[length..]);
            at += run;
            if (at >= inside.Length)
                break;
            if (inside[at + 1] != 'u')
            {
                target[length++] = inside[at + 1] switch
                {
                    (byte)'b' => '\b',
                    (byte)'f' => '\f',
                    (byte)'n' => '\n',
                    (byte)'r' => '\r',
                    (byte)'t' => '\t',
                    var same => (char)same,
                };
                at += 2;
            }
            else if (IsPair(inside, at))
            {
                target[length++] = Escape(inside, at);
                target[length++] = Escape(inside, at + 6);
                at += 12;
            }
            else
            {
                var unit = Escape(inside, at);
                target[length++] = char.IsSurrogate(unit) ? Replacement : unit;
                at += 6;
            }
        }

        return length;
    }
}
