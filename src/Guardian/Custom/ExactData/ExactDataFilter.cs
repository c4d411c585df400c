using System.Runtime.InteropServices;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>
/// Rejects most places of a text before any keyed hash is computed: a bitmap of cell prefixes, then a blocked Bloom filter of whole cells
/// (four bits in one word). Both are addressed by a rolling hash whose multiplier and seed come from the key.
/// </summary>
internal sealed class ExactDataFilter
{
    private const int PrefixBits = 20;
    private const int BloomBitsPerCell = 16;
    private const int MinBloomBits = 10;

    private readonly ulong _multiplier;
    private readonly ulong _seed;
    private readonly ulong[] _prefixes;
    private readonly ulong[] _bloom;
    private readonly int _bloomShift;

    private ExactDataFilter(ExactDataKey key, ulong[] prefixes, ulong[] bloom)
    {
        (_multiplier, _seed, _prefixes, _bloom) = (key.FilterMultiplier, key.FilterSeed, prefixes, bloom);
        _bloomShift = 64 - System.Numerics.BitOperations.Log2((uint)bloom.Length);
    }

    public ulong Seed => _seed;

    /// <summary>Bytes of a filter for so many cells.</summary>
    public static long SizeFor(long cells) => PrefixBytes + 8 * BloomWords(cells);

    private static long PrefixBytes => (1L << PrefixBits) / 8;

    public static ExactDataFilter Create(ExactDataKey key, long cells) => new(key, new ulong[PrefixBytes / 8], new ulong[BloomWords(cells)]);

    public static ExactDataFilter Read(ExactDataKey key, ReadOnlySpan<byte> bytes) =>
        new(key, MemoryMarshal.Cast<byte, ulong>(bytes[..(int)PrefixBytes]).ToArray(), MemoryMarshal.Cast<byte, ulong>(bytes[(int)PrefixBytes..]).ToArray());

    public void CopyTo(Span<byte> bytes)
    {
        MemoryMarshal.AsBytes(_prefixes.AsSpan()).CopyTo(bytes);
        MemoryMarshal.AsBytes(_bloom.AsSpan()).CopyTo(bytes[(int)PrefixBytes..]);
    }

    /// <summary>The rolling hash with one more character.</summary>
    public ulong Roll(ulong hash, char c) => (System.Numerics.BitOperations.RotateLeft(hash, 23) ^ c) * _multiplier;

    public void AddPrefix(ulong hash)
    {
        var bit = PrefixBit(hash);
        _prefixes[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    public bool MayHavePrefix(ulong hash)
    {
        var bit = PrefixBit(hash);
        return (_prefixes[bit >> 6] >> (int)(bit & 63) & 1) != 0;
    }

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

    // At most 2^28 words (2 GiB), far above what an index may hold.
    private static long BloomWords(long cells) =>
        (long)System.Numerics.BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1L << MinBloomBits, cells * BloomBitsPerCell)) / 64;

    private static ulong BitsOf(ulong hash) => 1UL << (int)(hash & 63) | 1UL << (int)(hash >> 6 & 63) | 1UL << (int)(hash >> 12 & 63) | 1UL << (int)(hash >> 18 & 63);

    private static ulong PrefixBit(ulong hash) => Mix(hash) >> (64 - PrefixBits);

    // The multiplication leaves the low bits weak.
    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ hash >> 29;
    }
}
