using System.Diagnostics;
using System.Numerics;

namespace Dlp.Load;

/// <summary>Counts of times in buckets whose width grows with the time: 128 buckets to each doubling, so a value is at most 0.8 % off at any size. Not for use by several threads at once.</summary>
internal sealed class Histogram
{
    private const int SubBits = 7;
    private const int Groups = 40;
    private readonly int[] _counts = new int[Groups << SubBits];

    public long Count { get; private set; }

    public void Record(TimeSpan time) => RecordNanoseconds((long)time.TotalNanoseconds);

    public void RecordSince(long timestamp) => Record(Stopwatch.GetElapsedTime(timestamp));

    public void RecordNanoseconds(long nanoseconds)
    {
        _counts[Index(Math.Max(0, nanoseconds))]++;
        Count++;
    }

    public void Add(Histogram other)
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }

        Count += other.Count;
    }

    /// <returns>The least time that the given share of the counted ones does not exceed; null if nothing was counted.</returns>
    public double? MicrosAt(double share)
    {
        if (Count == 0)
        {
            return null;
        }

        long wanted = Math.Max(1, (long)Math.Ceiling(share * Count));
        long seen = 0;
        for (int i = 0; i < _counts.Length; i++)
        {
            seen += _counts[i];
            if (seen >= wanted)
            {
                return Middle(i) / 1000.0;
            }
        }

        return Middle(_counts.Length - 1) / 1000.0;
    }

    private static int Index(long value)
    {
        // Below 2^7 each value has its own bucket; above, the highest 8 bits choose it.
        int shift = Math.Max(0, BitOperations.Log2((ulong)value | 1) - SubBits);
        int index = (shift << SubBits) + (int)(value >> shift);
        return Math.Min(index, (Groups << SubBits) - 1);
    }

    private static double Middle(int index)
    {
        int shift = Math.Max(0, (index >> SubBits) - 1);
        long low = (long)(index - (shift << SubBits)) << shift;
        return low + (((1L << shift) - 1) / 2.0);
    }
}
