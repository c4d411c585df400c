using System.Runtime.InteropServices;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>
/// Rejects most places of a text before any keyed hash is computed: two bitmaps of cell prefixes, then a blocked Bloom filter of whole
/// cells (four bits in one word). All are addressed by a rolling hash whose multiplier and seed come from the key.
/// </summary>
internal sealed class ExactDataFilter
{
    private const int ShortBits = 20;
    private const int LongBits = 22;
    private const int BloomBitsPerCell = 16;
    private const int MinBloomBits = 10;

    private readonly ulong _multiplier;
    private readonly ulong[] _short;
    private readonly ulong[] _long;
    private readonly ulong[] _bloom;
    private readonly int _bloomShift;

    private ExactDataFilter(ExactDataKey key, ulong[] shortPrefixes, ulong[] longPrefixes, ulong[] bloom)
    {
        (_multiplier, Seed) = (key.FilterMultiplier, key.FilterSeed);
        (_short, _long, _bloom) = (shortPrefixes, longPrefixes, bloom);
        _bloomShift = 64 - System.Numerics.BitOperations.Log2((uint)bloom.Length);
    }

    /// <summary>Where rolling begins.</summary>
    public ulong Seed { get; }

    private static int ShortBytes => (1 << ShortBits) / 8;

    private static int LongBytes => (1 << LongBits) / 8;

    /// <summary>Bytes of a filter for so many cells.</summary>
    public static long SizeFor(long cells) => ShortBytes + LongBytes + 8 * BloomWords(cells);

    /// <summary>A filter that knows prefixes only: what is needed while the cells are still being counted.</summary>
    public static ExactDataFilter ForPrefixes(ExactDataKey key) => new(key, new ulong[ShortBytes / 8], new ulong[LongBytes / 8], new ulong[BloomWords(0)]);

    /// <summary>The whole filter, with the prefixes of this one.</summary>
    public ExactDataFilter ForCells(ExactDataKey key, long cells) => new(key, _short, _long, new ulong[BloomWords(cells)]);

    public static ExactDataFilter Read(ExactDataKey key, ReadOnlySpan<byte> bytes)
    {
        var (first, second) = (ShortBytes, ShortBytes + LongBytes);
        return new(
            key,
            MemoryMarshal.Cast<byte, ulong>(bytes[..first]).ToArray(),
            MemoryMarshal.Cast<byte, ulong>(bytes[first..second]).ToArray(),
            MemoryMarshal.Cast<byte, ulong>(bytes[second..]).ToArray());
    }

    public void CopyTo(Span<byte> bytes)
    {
        foreach (var part in (ReadOnlySpan<ulong[]>)[_short, _long, _bloom])
        {
            var source = MemoryMarshal.AsBytes(part.AsSpan());
            source.CopyTo(bytes);
            bytes = bytes[source.Length..];
        }
    }

    /// <summary>The rolling hash with one more character.</summary>
    public ulong Roll(ulong hash, char c) => (System.Numerics.BitOperations.RotateLeft(hash, 23) ^ c) * _multiplier;

    /// <summary>Enters a cell's beginning. Exact for neither: what passes by chance is rejected later.</summary>
    public void AddPrefix(ulong hash, bool isLong) => Set(isLong ? _long : _short, Mix(hash) >> (64 - (isLong ? LongBits : ShortBits)));

    /// <summary>Whether a cell may begin so; asked at the first length.</summary>
    public bool MayBegin(ulong hash) => Has(_short, Mix(hash) >> (64 - ShortBits));

    /// <summary>The same at the second length.</summary>
    public bool MayGoOn(ulong hash) => Has(_long, Mix(hash) >> (64 - LongBits));

    public void Add(ulong hash)
    {
        hash = Mix(hash);
        _bloom[hash >> _bloomShift] |= BitsOf(hash);
    }

    public bool MayHave(ulong hash)
    {
        hash = Mix(hash);
        var bits = BitsOf(hash);
        return (_bloom[hash >> _bloomShift] & bits) == bits;
    }

    // At most 2^24 words for the cells an index may hold.
    private static long BloomWords(long cells) =>
        (long)System.Numerics.BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1L << MinBloomBits, cells * BloomBitsPerCell)) / 64;

    private static ulong BitsOf(ulong hash) => 1UL << (int)(hash & 63) | 1UL << (int)(hash >> 6 & 63) | 1UL << (int)(hash >> 12 & 63) | 1UL << (int)(hash >> 18 & 63);

    private static bool Has(ulong[] bitmap, ulong bit) => (bitmap[bit >> 6] >> (int)(bit & 63) & 1) != 0;

    private static void Set(ulong[] bitmap, ulong bit) => bitmap[bit >> 6] |= 1UL << (int)(bit & 63);

    // The multiplication leaves the low bits weak.
    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ hash >> 29;
    }
}
