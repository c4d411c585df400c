using System.Buffers;

namespace Dlp.Proxy.Heads;

/// <summary>The line before a chunk: size and extensions (RFC 9112 section 7.1), without the optional white space nobody sends.</summary>
internal static class ChunkLine
{
    /// <summary>15 hexadecimal digits stay below 2^60.</summary>
    public const int MaxSizeDigits = 15;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    // quoted-string text (RFC 9110 section 5.6.4) without '"' and backslash.
    private static readonly SearchValues<byte> QuotedText =
        SearchValues.Create([.. Enumerable.Range(0, 256).Where(b => b is 9 or (>= 0x20 and not 0x22 and not 0x5C and not 0x7F)).Select(b => (byte)b)]);

    public static HeadViolationKind TryRead(ReadOnlySpan<byte> line, int maxExtensionBytes, out long size)
    {
        size = 0;
        var digits = line.IndexOfAnyExcept(HexDigits);
        digits = digits < 0 ? line.Length : digits;
        if (digits is 0 or > MaxSizeDigits)
        {
            return HeadViolationKind.ChunkSizeSyntax;
        }

        foreach (var digit in line[..digits])
        {
            size = (size << 4) | (uint)HexValue(digit);
        }

        var rest = line[digits..];
        if (rest.IsEmpty)
        {
            return HeadViolationKind.None;
        }

        if (rest[0] != (byte)';')
        {
            return HeadViolationKind.ChunkSizeSyntax;
        }

        return rest.Length <= maxExtensionBytes && AreExtensions(rest) ? HeadViolationKind.None : HeadViolationKind.ChunkExtension;
    }

    private static int HexValue(byte digit) => digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static bool AreExtensions(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            if (rest[0] != (byte)';' || !SkipToken(rest = rest[1..], out rest))
            {
                return false;
            }

            if (rest.IsEmpty || rest[0] != (byte)'=')
            {
                continue;
            }

            rest = rest[1..];
            var valued = !rest.IsEmpty && rest[0] == (byte)'"' ? SkipQuoted(rest[1..], out rest) : SkipToken(rest, out rest);
            if (!valued)
            {
                return false;
            }
        }

        return true;
    }

    private static bool SkipToken(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        var length = text.IndexOfAnyExcept(HttpBytes.Token);
        length = length < 0 ? text.Length : length;
        rest = text[length..];
        return length > 0;
    }

    private static bool SkipQuoted(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        while (true)
        {
            var stop = text.IndexOfAnyExcept(QuotedText);
            if (stop < 0)
            {
                return false;
            }

            if (text[stop] == (byte)'"')
            {
                rest = text[(stop + 1)..];
                return true;
            }

            // A quoted pair: backslash and one byte that could stand in a field value.
            if (text[stop] != (byte)'\\' || stop + 1 >= text.Length || !HttpBytes.FieldValue.Contains(text[stop + 1]))
            {
                return false;
            }

            text = text[(stop + 2)..];
        }
    }
}
