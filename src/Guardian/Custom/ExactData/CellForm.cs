namespace Dlp.Guardian.Custom.ExactData;

/// <summary>
/// The one form in which cells and text are compared: letters and digits of the normalised text, without case. Spaces, hyphens and dots
/// do not count, so that <c>1234-567</c> is <c>1234567</c> and 山田 太郎 is 山田太郎.
/// </summary>
internal static class CellForm
{
    /// <summary>Letters and digits of the longest cell that is indexed.</summary>
    public const int MaxLength = 100;

    /// <summary>Other characters that may stand between two that count.</summary>
    public const int MaxGap = 3;

    /// <summary>Characters of the prefix that the first filter looks at where words are separated by spaces.</summary>
    public const int SpacedPrefix = 3;

    /// <summary>The same for Japanese and its like, where every place may begin a name.</summary>
    public const int UnspacedPrefix = 2;

    public static bool Counts(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : IsJapanese(c) || char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    public static char Fold(char c) => c < 0x80 ? ((uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c) : IsJapanese(c) ? c : char.ToLowerInvariant(c);

    /// <summary>Kana and ideographs: most of a Japanese text, told from the rest without a look into a table. They count, have no case and no spaces between words.</summary>
    public static bool IsJapanese(char c) =>
        c >= 0x3041 && (c < 0x3400
            ? c is < '\u3097' or (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FE')
            : c < 0xA000 && c is < '\u4DC0' or >= '\u4E00' and < '\uA000');

    public static int PrefixLength(char first) => WordEdges.IsSpaced(first) ? SpacedPrefix : UnspacedPrefix;

    /// <summary>Characters of the prefix that the second filter looks at.</summary>
    public static int LongPrefixLength(char first) => WordEdges.IsSpaced(first) ? SpacedPrefix + 2 : UnspacedPrefix + 1;

    /// <summary>Writes the form of a normalised cell; returns its length, or -1 when it is too long.</summary>
    public static int Write(ReadOnlySpan<char> normalised, Span<char> form)
    {
        var length = 0;
        foreach (var c in normalised)
        {
            if (!Counts(c))
                continue;
            if (length == MaxLength)
                return -1;
            form[length++] = Fold(c);
        }

        return length;
    }

    /// <summary>Fewer characters would be found by chance: 2 in Japanese, 3 in letters with spaces between words, 4 where there are only digits.</summary>
    public static bool IsTooShort(ReadOnlySpan<char> form) =>
        form.Length < (form.IsEmpty ? 1 : !WordEdges.IsSpaced(form[0]) ? UnspacedPrefix : form.ContainsAnyExceptInRange('0', '9') ? SpacedPrefix : 4);
}
