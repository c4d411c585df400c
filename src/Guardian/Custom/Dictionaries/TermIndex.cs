namespace Dlp.Guardian.Custom.Dictionaries;

/// <summary>
/// A sorted list of terms that finds the longest one at a place. Bitmaps of the first two and three characters reject nearly every place
/// with one or two probes; what passes is narrowed by binary search, one character at a time. A term costs its characters and eight bytes.
/// </summary>
/// <remarks>Terms are folded (ASCII lower case) and have two characters or more; the text is folded while it is read.</remarks>
internal sealed class TermIndex
{
    private const int FilterBits = 18;
    private const int MinTripleBits = 12;
    private const int MaxTripleBits = 22;

    private readonly char[] _characters;
    private readonly int[] _starts;
    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[]? _whole;
    private readonly ulong[] _triples;
    private readonly int _tripleShift;
    private readonly int _buckets;
    private readonly uint[] _keys;
    private readonly int[] _firsts;
    private readonly int[] _ends;

    private TermIndex(char[] characters, int[] starts)
    {
        (_characters, _starts) = (characters, starts);
        var pairs = 0;
        for (var term = 0; term < Count; term++)
            pairs += term == 0 || PairOf(term) != PairOf(term - 1) ? 1 : 0;
        _buckets = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * pairs));
        (_keys, _firsts, _ends) = (new uint[_buckets], new int[_buckets], new int[_buckets]);
        for (var term = 0; term < Count;)
        {
            var first = term;
            var pair = PairOf(first);
            while (term < Count && PairOf(term) == pair)
                term++;
            var bucket = BucketOf(pair);
            while (_ends[bucket] != 0)
                bucket = (bucket + 1) & (_buckets - 1);
            (_keys[bucket], _firsts[bucket], _ends[bucket]) = (pair, first, term);
            var bit = FilterBit((char)(pair >> 16), (char)pair);
            Set(_filter, bit);
            // The shortest of a range comes first.
            if (LengthOf(first) == 2)
                Set(_whole ??= new ulong[_filter.Length], bit);
        }

        // About 32 bits a term, so that a few in a hundred pass by chance.
        var bits = Math.Clamp(System.Numerics.BitOperations.Log2((uint)Math.Max(1, Count)) + 5, MinTripleBits, MaxTripleBits);
        (_triples, _tripleShift) = (new ulong[(1 << bits) / 64], 32 - bits);
        for (var term = 0; term < Count; term++)
        {
            if (LengthOf(term) > 2)
                Set(_triples, TripleBit(PairHash(_characters[_starts[term]], _characters[_starts[term] + 1]), _characters[_starts[term] + 2]));
        }
    }

    /// <summary>How many different terms.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Bytes it occupies.</summary>
    public long Size => 2L * _characters.Length + 4L * _starts.Length + 8L * (_filter.Length + (_whole?.Length ?? 0) + _triples.Length) + 12L * _buckets;

    /// <summary>Builds an index. Sorts the list.</summary>
    /// <param name="terms">Folded, two characters or more each.</param>
    public static TermIndex Build(List<string> terms)
    {
        terms.Sort(StringComparer.Ordinal);
        var (count, length) = (0, 0);
        for (var i = 0; i < terms.Count; i++)
        {
            if (i > 0 && terms[i] == terms[i - 1])
                continue;
            terms[count++] = terms[i];
            length += terms[i].Length;
        }

        var characters = new char[length];
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            terms[i].CopyTo(0, characters, starts[i], terms[i].Length);
            starts[i + 1] = starts[i] + terms[i].Length;
        }

        return new(characters, starts);
    }

    public static char Fold(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;

    /// <summary>The next place at or after a position where a term may begin; the text's length when there is none.</summary>
    public int NextStart(ReadOnlySpan<char> text, int from)
    {
        if (from + 1 >= text.Length)
            return text.Length;
        var filter = _filter;
        var first = Fold(text[from]);
        for (var i = from + 1; i < text.Length; i++)
        {
            var second = Fold(text[i]);
            var hash = PairHash(first, second);
            if (Has(filter, hash >> (32 - FilterBits)) && MayGoOn(text, i + 1, hash))
                return i - 1;
            first = second;
        }

        return text.Length;
    }

    // Where the text is cut after two characters the third is not known: such a place passes.
    private bool MayGoOn(ReadOnlySpan<char> text, int third, uint pairHash) =>
        third == text.Length || Has(_triples, TripleBit(pairHash, Fold(text[third]))) || (_whole is not null && Has(_whole, pairHash >> (32 - FilterBits)));

    /// <summary>Length of the longest term at a place that the boundaries allow, or 0.</summary>
    /// <param name="text">The text, not folded.</param>
    /// <param name="at">Where the term begins.</param>
    /// <param name="mayEnd">Whether a term may end before a position.</param>
    /// <param name="steps">Characters looked at.</param>
    public int Longest(ReadOnlySpan<char> text, int at, EndRule mayEnd, out int steps)
    {
        steps = 1;
        if (!TryFindPair(Fold(text[at]), Fold(text[at + 1]), out var low, out var high))
            return 0;
        var longest = 0;
        for (var depth = 2; ; depth++)
        {
            if (LengthOf(low) == depth)
            {
                if (mayEnd(text, at, at + depth))
                    longest = depth;
                if (++low == high)
                    break;
            }

            steps++;
            if (at + depth >= text.Length || !Narrow(Fold(text[at + depth]), depth, ref low, ref high))
                break;
        }

        return longest;
    }

    /// <summary>Keeps the terms of a range that have a character at a depth. Those of the range share what comes before it, and none ends there.</summary>
    private bool Narrow(char c, int depth, ref int low, ref int high)
    {
        if (high - low == 1)
            return _characters[_starts[low] + depth] == c;
        low = LowerBound(c, depth, low, high);
        if (low == high || _characters[_starts[low] + depth] != c)
            return false;
        high = c == char.MaxValue ? high : LowerBound((char)(c + 1), depth, low, high);
        return true;
    }

    private int LowerBound(char c, int depth, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_characters[_starts[middle] + depth] < c)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool TryFindPair(char first, char second, out int low, out int high)
    {
        var pair = Pair(first, second);
        for (var bucket = BucketOf(pair); (high = _ends[bucket]) != 0; bucket = (bucket + 1) & (_buckets - 1))
        {
            low = _firsts[bucket];
            if (_keys[bucket] == pair)
                return true;
        }

        low = 0;
        return false;
    }

    private int LengthOf(int term) => _starts[term + 1] - _starts[term];

    private uint PairOf(int term) => Pair(_characters[_starts[term]], _characters[_starts[term] + 1]);

    private int BucketOf(uint pair) => (int)(pair * 0x9E3779B1u >> 8) & (_buckets - 1);

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    private static uint PairHash(char first, char second) => first * 0x9E3779B1u + second * 0x85EBCA77u;

    private static uint FilterBit(char first, char second) => PairHash(first, second) >> (32 - FilterBits);

    private uint TripleBit(uint pairHash, char third) => ((pairHash ^ third) * 0xC2B2AE3Du) >> _tripleShift;

    private static bool Has(ulong[] bitmap, uint bit) => (bitmap[bit >> 6] >> (int)(bit & 63) & 1) != 0;

    private static void Set(ulong[] bitmap, uint bit) => bitmap[bit >> 6] |= 1UL << (int)(bit & 63);

    /// <summary>Whether a term that begins at <paramref name="start"/> may end before <paramref name="end"/>.</summary>
    public delegate bool EndRule(ReadOnlySpan<char> text, int start, int end);
}
