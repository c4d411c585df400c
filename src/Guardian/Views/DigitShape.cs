namespace Dlp.Guardian.Views;

/// <summary>Whether a series of digit groups looks like one number that somebody broke up, rather than several numbers beside each other.</summary>
internal static class DigitShape
{
    /// <summary>Fewest digits, each on its own.</summary>
    public const int MinDigits = 9;

    private const int MaxDigits = 34;

    /// <summary>Fewest digits in groups: cards and individual numbers have 12 to 19.</summary>
    public const int MinLong = 12;

    private const int MaxLong = 19;

    // As printed: ISO/IEC 7812-1 cards, and 4-4-4 of My Number.
    private static readonly int[][] Layouts = [[4, 4, 4, 4], [4, 4, 4, 4, 3], [4, 6, 5], [4, 6, 4], [4, 4, 4]];

    /// <summary>Symbols beyond ASCII that may stand between digits: punctuation, shapes, emoji. Letters and ideographs may not.</summary>
    public static bool IsSymbol(char c) =>
        c is (>= '\u00A1' and <= '\u00BF') or '×' or '÷' or (>= '\u2010' and <= '\u2BFF') or (>= '\u3000' and <= '\u3004') or (>= '\u3008' and <= '\u3020') or '・' or '～'
        || char.IsSurrogate(c);

    /// <summary>Judges a series of groups.</summary>
    /// <param name="text">The text they stand in.</param>
    /// <param name="groups">Two or more.</param>
    /// <param name="isWhole">No further group stands beside them.</param>
    public static bool IsBrokenUp(ReadOnlySpan<char> text, ReadOnlySpan<SqueezedDigitDecoder.Group> groups, bool isWhole)
    {
        var (total, longest, shortest) = (0, 0, int.MaxValue);
        foreach (var group in groups)
        {
            total += group.Length;
            longest = Math.Max(longest, group.Length);
            shortest = Math.Min(shortest, group.Length);
        }

        if (total is < MinDigits or > MaxDigits)
            return false;
        if (longest == 1)
            return true;
        var arePairs = longest == 2 && shortest == 2;
        var isAccount = groups[0].Length >= 2 && StartsAccount(text, groups[0].Start);
        if (total < MinLong || (total > MaxLong && !arePairs && !isAccount))
            return false;
        var gaps = new GapKinds(text, groups);
        // Pairs with blanks between are a row of a table; wider gaps the sieve does not promise to see.
        if (arePairs && gaps.IsUniform && !gaps.HasColumns && !gaps.HasDots && !gaps.HasBlanks && groups[1].Start - groups[0].End == 1)
            return true;
        if (gaps.IsPlain)
            return false;
        if (isAccount && !gaps.HasColumns)
            return true;
        if (total > MaxLong)
            return false;
        // A row of four-digit numbers under each other is a column.
        if (FitsLayout(groups) && !gaps.HasColumns && !(gaps.LineEnds == groups.Length - 1 && groups.Length > 2))
            return true;
        // Thousands are written in threes.
        return (isWhole && gaps.LineEnds == 1 && gaps.OthersArePlain) || (gaps.AreOdd && !(longest == 3 && groups[^1].Length == 3));
    }

    private static bool FitsLayout(ReadOnlySpan<SqueezedDigitDecoder.Group> groups)
    {
        foreach (var layout in Layouts)
        {
            var fits = layout.Length == groups.Length;
            for (var i = 0; fits && i < layout.Length; i++)
                fits = groups[i].Length == layout[i];
            if (fits)
                return true;
        }

        return false;
    }

    /// <summary>Two capitals at the start of a word: IBAN.</summary>
    public static bool StartsAccount(ReadOnlySpan<char> text, int at) =>
        at >= 2 && char.IsAsciiLetterUpper(text[at - 1]) && char.IsAsciiLetterUpper(text[at - 2]) && (at == 2 || !char.IsAsciiLetterOrDigit(text[at - 3]));

    /// <summary>What stands between the groups.</summary>
    private readonly ref struct GapKinds
    {
        public GapKinds(ReadOnlySpan<char> text, ReadOnlySpan<SqueezedDigitDecoder.Group> groups)
        {
            var first = text[groups[0].End..groups[1].Start];
            (IsUniform, AreOdd, OthersArePlain) = (true, true, true);
            for (var i = 1; i < groups.Length; i++)
            {
                var gap = text[groups[i - 1].End..groups[i].Start];
                IsUniform &= gap.SequenceEqual(first);
                var isLineEnd = false;
                foreach (var c in gap)
                {
                    HasColumns |= c is ',' or ';' or '|' or '\t' or ':';
                    HasDots |= c == '.';
                    HasBlanks |= c == ' ';
                    isLineEnd |= c == '\n';
                    AreOdd &= IsOdd(c);
                }

                LineEnds += isLineEnd ? 1 : 0;
                OthersArePlain &= isLineEnd || gap is " " or "-";
            }

            IsPlain = IsUniform && first is " " or "-";
        }

        public bool IsUniform { get; }

        /// <summary>One blank or dash throughout: detectors read that.</summary>
        public bool IsPlain { get; }

        /// <summary>Commas, colons, tabs, bars: tables, times, lists.</summary>
        public bool HasColumns { get; }

        public bool HasDots { get; }

        public bool HasBlanks { get; }

        public int LineEnds { get; }

        public bool OthersArePlain { get; }

        /// <summary>Only characters that nobody puts between numbers of a list.</summary>
        public bool AreOdd { get; }

        private static bool IsOdd(char c) =>
            c is '_' or '*' or '~' or '^' or '#' || (c >= 128 && IsSymbol(c) && c is not '、' and not '。' and not '×' and not '÷');
    }
}
