using System.Collections.Immutable;
using System.Numerics;

namespace Dlp.Policy.Snapshots;

/// <summary>Indexes into one inspection's findings, one bit each.</summary>
internal sealed class FindingSet(int findings)
{
    private readonly ulong[] _bits = findings == 0 ? [] : new ulong[(findings + 63) / 64];

    public void Clear() => Array.Clear(_bits);

    public void Add(int index) => _bits[index >> 6] |= 1UL << (index & 63);

    public bool Contains(int index) => (_bits[index >> 6] >> (index & 63) & 1) != 0;

    public void UnionWith(FindingSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
            _bits[i] |= other._bits[i];
    }

    /// <summary>Ascending.</summary>
    public ImmutableArray<int> ToIndexes()
    {
        var indexes = ImmutableArray.CreateBuilder<int>();
        for (var word = 0; word < _bits.Length; word++)
        {
            for (var rest = _bits[word]; rest != 0; rest &= rest - 1)
                indexes.Add((word << 6) + BitOperations.TrailingZeroCount(rest));
        }

        return indexes.ToImmutable();
    }
}
