namespace Dlp.Guardian.Detection;

/// <summary>
/// One bit per hashed group of four neighbouring characters (three for literals of three), case folded: tells in about a nanosecond that
/// no literal is here, however many literals there are. Says yes too often, never too seldom. Literals of two are possible beyond ASCII, where
/// two characters are a word.
/// </summary>
internal sealed class GramFilter
{
    private const int HashBits = 16;

    private static readonly byte[] Folds = MakeFolds();

    private readonly uint[] _fours = new uint[(1 << HashBits) / 32];
    private readonly uint[] _threes = new uint[(1 << HashBits) / 32];
    // The last three characters of every gram, each combination its own bit: one look rejects most of a text.
    private readonly uint[] _endings = new uint[(1 << 18) / 32];
    private readonly uint[] _pairEndings = new uint[(1 << 12) / 32];
    private readonly uint[] _pairs = new uint[(1 << HashBits) / 32];

    /// <summary>Whether any literal has only three characters.</summary>
    private bool _hasThrees;

    /// <summary>Adds the gram of a literal: two characters that are not ASCII, or three or four of any kind.</summary>
    public void Add(ReadOnlySpan<char> literal)
    {
        if (literal.Length == 2)
        {
            Set(_pairs, HashPair(literal[0], literal[1]));
            Set(_pairEndings, Push(Push(0, literal[0]), literal[1]));
            return;
        }

        var gram = 0u;
        foreach (var c in literal)
            gram = Push(gram, c);
        Set(_endings, gram & 0x3FFFF);
        if (literal.Length == 3)
        {
            _hasThrees = true;
            Set(_threes, Hash(gram & 0x3FFFF));
        }
        else
        {
            Set(_fours, Hash(gram & 0xFFFFFF));
        }
    }

    /// <summary>The gram key of a literal of three or four characters, as <see cref="Next"/> gives it; the two characters of a pair.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> literal)
    {
        if (literal.Length == 2)
            return PairKey(literal[0], literal[1]);
        var gram = 0u;
        foreach (var c in literal)
            gram = Push(gram, c);
        return literal.Length == 3 ? gram & 0x3FFFF | ThreeMark : gram & 0xFFFFFF;
    }

    /// <summary>Marks keys of three characters.</summary>
    public const ulong ThreeMark = 0x8000_0000;

    /// <summary>The key of a literal of two characters: beyond ASCII, so larger than every key of three or four.</summary>
    public static ulong PairKey(char first, char second) => (ulong)first << 48 | second;

    /// <summary>The next position at or after <paramref name="at"/> where a gram may end, or -1; its last four characters come out folded.</summary>
    public int Next(ReadOnlySpan<char> text, int at, ref uint gram)
    {
        var folds = Folds;
        var endings = _endings;
        var pairEndings = _pairEndings;
        var rolled = gram;
        for (var i = at; i < text.Length; i++)
        {
            var c = text[i];
            rolled = (rolled << 6) | (c < 128 ? folds[c] : FoldOther(c));
            var ending = rolled & 0x3FFFF;
            if ((endings[ending >> 5] >> (int)(ending & 31) & 1) != 0 && MayEnd(rolled))
            {
                gram = rolled;
                return i;
            }

            if (c >= 128 && (pairEndings[(rolled & 0xFFF) >> 5] >> (int)(rolled & 31) & 1) != 0 && i > 0 && Has(_pairs, HashPair(text[i - 1], c)))
            {
                gram = rolled;
                return i;
            }
        }

        gram = rolled;
        return -1;
    }

    /// <summary>Where in a literal the four characters stand that prose has least often: digits and punctuation, then rare letters.</summary>
    public static int RarestGram(string literal)
    {
        const string commonFirst = "etaoinsrhldcumfpgwybvkxjqz";
        var (best, bestScore) = (0, int.MinValue);
        for (var at = 0; at + 4 <= literal.Length; at++)
        {
            var score = 0;
            foreach (var c in literal.AsSpan(at, 4))
            {
                var rank = commonFirst.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
                score += rank < 0 ? c == ' ' ? 0 : 30 : rank;
            }

            if (score > bestScore)
                (best, bestScore) = (at, score);
        }

        return best;
    }

    private bool MayEnd(uint rolled) => Has(_fours, Hash(rolled & 0xFFFFFF)) || (_hasThrees && Has(_threes, Hash(rolled & 0x3FFFF)));

    private static uint Push(uint gram, char c) => (gram << 6) | (c < 128 ? Folds[c] : FoldOther(c));

    private static bool Has(uint[] bits, uint hash) => (bits[hash >> 5] >> (int)(hash & 31) & 1) != 0;

    private static void Set(uint[] bits, uint hash) => bits[hash >> 5] |= 1u << (int)(hash & 31);

    private static uint Hash(uint gram) => gram * 2654435761u >> (32 - HashBits);

    private static uint HashPair(char first, char second) => (((uint)first << 16) | second) * 2654435761u >> (32 - HashBits);

    private static byte FoldOther(char c) => (byte)((c ^ (c >> 6)) & 63);

    private static byte[] MakeFolds()
    {
        var folds = new byte[128];
        for (var c = 0; c < 128; c++)
        {
            folds[c] = (char)c switch
            {
                >= 'a' and <= 'z' => (byte)(1 + c - 'a'),
                >= 'A' and <= 'Z' => (byte)(1 + c - 'A'),
                >= '0' and <= '9' => (byte)(27 + c - '0'),
                '_' => 37,
                '-' => 38,
                '.' => 39,
                '/' => 40,
                ':' => 41,
                '=' => 42,
                '@' => 43,
                ' ' => 44,
                '"' or '\'' => 45,
                _ => 46,
            };
        }

        return folds;
    }
}
