namespace Dlp.Guardian.Views;

/// <summary>
/// One backslash escape: <c>\n</c> and its like, <c>\u0041</c>, <c>\u{41}</c>, <c>\U00000041</c>, <c>\x41</c>, <c>\x{41}</c>, <c>\101</c>. Any
/// number of backslashes is read as one: strings are escaped again each time they are put into another string.
/// </summary>
internal static class BackslashEscape
{
    public enum Kind
    {
        None,
        Byte,
        Unit,
        CodePoint,
    }

    /// <summary>Reads the escape at a backslash. Where there is none, <paramref name="end"/> is behind the backslashes.</summary>
    public static Kind Read(ReadOnlySpan<char> text, int at, out int value, out int end)
    {
        end = at;
        while (end < text.Length && text[end] == '\\')
            end++;
        value = 0;
        if (end == text.Length)
            return Kind.None;
        var c = text[end];
        switch (c)
        {
            case 'u' when HexDigit.Are(text, end + 1, 4):
                return Hex(text, 4, Kind.Unit, ref end, out value);
            case 'U' when HexDigit.Are(text, end + 1, 8):
                return Hex(text, 8, Kind.CodePoint, ref end, out value);
            case 'x' when HexDigit.Are(text, end + 1, 2):
                return Hex(text, 2, Kind.Byte, ref end, out value);
            case 'u' or 'x' when end + 2 < text.Length && text[end + 1] == '{':
                return Braced(text, ref end, out value);
            case >= '0' and <= '3' when end + 2 < text.Length && text[end + 1] is >= '0' and <= '7' && text[end + 2] is >= '0' and <= '7':
                value = (c - '0') * 64 + (text[end + 1] - '0') * 8 + text[end + 2] - '0';
                end += 3;
                // Windows paths have backslashes before digits: only what writes text counts.
                return value >= 0x80 || ByteText.IsAsciiText(value) ? Kind.Byte : Kind.None;
        }

        value = c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' or 'f' => ' ', '"' or '\'' or '/' => c, _ => -1 };
        if (value < 0)
            return Kind.None;
        end++;
        return Kind.Unit;
    }

    /// <summary>One byte behind a percent sign, perhaps itself escaped: <c>%41</c>, <c>%2541</c>, <c>%252541</c>.</summary>
    public static bool TryPercentByte(ReadOnlySpan<char> text, int at, out byte value, out int end)
    {
        (value, end) = (0, at);
        if (at >= text.Length || text[at] != '%')
            return false;
        var digits = at + 1;
        while (digits + 4 <= text.Length && text[digits] == '2' && text[digits + 1] == '5' && HexDigit.Are(text, digits + 2, 2))
            digits += 2;
        if (!HexDigit.Are(text, digits, 2))
            return false;
        value = (byte)HexDigit.Read(text, digits, 2);
        end = digits + 2;
        return true;
    }

    private static Kind Hex(ReadOnlySpan<char> text, int digits, Kind kind, ref int end, out int value)
    {
        value = HexDigit.Read(text, end + 1, digits);
        end += 1 + digits;
        return kind;
    }

    private static Kind Braced(ReadOnlySpan<char> text, ref int end, out int value)
    {
        var stop = end + 2;
        while (stop < text.Length && stop - end <= 8 && char.IsAsciiHexDigit(text[stop]))
            stop++;
        value = 0;
        if (stop == end + 2 || stop - end > 8 || stop == text.Length || text[stop] != '}')
            return Kind.None;
        value = HexDigit.Read(text, end + 2, stop - end - 2);
        end = stop + 1;
        return Kind.CodePoint;
    }
}
