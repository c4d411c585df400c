namespace Dlp.Guardian.Detection;

/// <summary>Steps shared by the detectors of numbers.</summary>
internal static class NumberScan
{
    /// <summary>The one character between two neighbouring groups, or NUL when there is not exactly one.</summary>
    public static char Separator(ReadOnlySpan<char> text, NumberGroup left, NumberGroup right) =>
        right.Start - left.End == 1 ? text[left.End] : '\0';

    /// <summary>
    /// Whether a number may start here: not inside a word, a decimal, a longer dashed number, a UUID (RFC 9562) or after a plus sign.
    /// </summary>
    public static bool StartsNumber(ReadOnlySpan<char> text, int start)
    {
        if (!TokenScan.StartsWord(text, start))
            return false;
        if (start == 0)
            return true;
        var before = text[start - 1];
        var digitFurther = start >= 2 && char.IsAsciiDigit(text[start - 2]);
        // "No.12" may start a number; ".12" after anything but a letter is a fraction or a field.
        if (before == '+' || (before == '-' && digitFurther) || (before == '.' && (start < 2 || !char.IsLetter(text[start - 2]))))
            return false;
        return before != '-' || !IsInUuid(text, start);
    }

    /// <summary>Whether a number may end here. A comma ends one: rows of CSV are commoner than decimal commas, and groups of thousands have three digits.</summary>
    public static bool EndsNumber(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length)
            return true;
        var after = text[end];
        if (char.IsAsciiLetterOrDigit(after))
            return false;
        var further = end + 1 < text.Length ? text[end + 1] : ' ';
        return !(after == '.' && char.IsAsciiDigit(further)) && !(after == '-' && char.IsAsciiLetterOrDigit(further));
    }

    /// <summary>Whether one more group of four hexadecimal digits stands a space before or after: tables of codes, hex dumps.</summary>
    public static bool StandsInColumn(ReadOnlySpan<char> text, int start, int end) =>
        (start >= 5 && text[start - 1] == ' ' && IsCodeGroup(text.Slice(start - 5, 4)) && (start == 5 || !char.IsAsciiLetterOrDigit(text[start - 6])))
        || (end + 5 <= text.Length && text[end] == ' ' && IsCodeGroup(text.Slice(end + 1, 4)) && (end + 5 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 5])));

    private static bool IsCodeGroup(ReadOnlySpan<char> group)
    {
        foreach (var c in group)
        {
            if (!char.IsAsciiHexDigit(c))
                return false;
        }

        return group.ContainsAnyInRange('0', '9');
    }

    /// <summary>All digits of a series of groups, in order.</summary>
    public static int CopyDigits(ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups, Span<char> digits)
    {
        var count = 0;
        foreach (var group in groups)
        {
            text.Slice(group.Start, group.Length).CopyTo(digits[count..]);
            count += group.Length;
        }

        return count;
    }

    /// <summary>Twelve digits are also the last field of a UUID: 8-4-4-4-12 hexadecimal digits.</summary>
    private static bool IsInUuid(ReadOnlySpan<char> text, int start)
    {
        if (start < 24)
            return false;
        var head = text.Slice(start - 24, 24);
        for (var i = 0; i < head.Length; i++)
        {
            var isDash = i is 8 or 13 or 18 or 23;
            if (isDash ? head[i] != '-' : !char.IsAsciiHexDigit(head[i]))
                return false;
        }

        return true;
    }
}
