namespace Dlp.Guardian.Detection;

/// <summary>Finds long unbroken words of ASCII letters and digits, such as wallet addresses, which have no literal to search for.</summary>
internal static class LongWords
{
    /// <summary>Words shorter than this are not looked for.</summary>
    public const int MinLength = 25;

    /// <summary>
    /// Start of the next long word at or after a position, or -1. Looks at one character in <see cref="MinLength"/> and only around letters
    /// and digits at more: every long word covers one of the places looked at.
    /// </summary>
    public static int Next(ReadOnlySpan<char> text, int from, out int end)
    {
        var low = from;
        for (var at = from + MinLength - 1; at < text.Length; at += MinLength)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
            {
                low = at + 1;
                continue;
            }

            var start = at;
            while (start > low && char.IsAsciiLetterOrDigit(text[start - 1]))
                start--;
            end = at + 1;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                end++;
            if (end - start >= MinLength)
                return start;
            low = end;
            at = end - 1;
        }

        end = -1;
        return -1;
    }
}
