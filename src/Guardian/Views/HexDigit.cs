namespace Dlp.Guardian.Views;

/// <summary>Hexadecimal digits.</summary>
internal static class HexDigit
{
    /// <summary>0 to 15; the character must be a hexadecimal digit.</summary>
    public static int Value(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    /// <summary>Whether so many hexadecimal digits stand at a position.</summary>
    public static bool Are(ReadOnlySpan<char> text, int at, int count)
    {
        if (at + count > text.Length)
            return false;
        for (var i = at; i < at + count; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>The number so many hexadecimal digits stand for.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, int count)
    {
        var value = 0;
        for (var i = at; i < at + count; i++)
            value = (value << 4) | Value(text[i]);
        return value;
    }
}
