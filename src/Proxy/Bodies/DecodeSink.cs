using System.Buffers;

namespace Dlp.Proxy.Bodies;

/// <summary>Collects decoded bytes in pooled segments and enforces the budget before it grows.</summary>
internal sealed class DecodeSink(DecodeBudget budget, long wireBytes, long startedAt) : IDisposable
{
    /// <summary>Step of every decoder: small enough that a bomb is refused long before it costs memory.</summary>
    public const int SegmentBytes = 64 * 1024;

    private readonly List<byte[]> _segments = [];
    private int _lastFill = SegmentBytes;
    private long _total;

    /// <summary>Why the budget ended; empty while it holds.</summary>
    public string Exceeded { get; private set; } = "";

    /// <summary>Takes decoded bytes; false when the budget is spent.</summary>
    public bool Write(ReadOnlySpan<byte> bytes)
    {
        _total += bytes.Length;
        if (_total > budget.MaxDecodedBytes)
            return Refuse("budget:bytes");
        if (_total > budget.RatioGraceBytes && _total > wireBytes * budget.MaxRatio)
            return Refuse("budget:ratio");
        if (!InTime())
            return false;
        while (!bytes.IsEmpty)
        {
            if (_lastFill == SegmentBytes)
            {
                _segments.Add(ArrayPool<byte>.Shared.Rent(SegmentBytes));
                _lastFill = 0;
            }

            var count = Math.Min(bytes.Length, SegmentBytes - _lastFill);
            bytes[..count].CopyTo(_segments[^1].AsSpan(_lastFill));
            _lastFill += count;
            bytes = bytes[count..];
        }

        return true;
    }

    /// <summary>For decoders that can work long without producing anything.</summary>
    public bool InTime() => budget.Time.GetElapsedTime(startedAt) <= budget.MaxTime || Refuse("budget:time");

    /// <summary>Everything written, in one array.</summary>
    public byte[] ToArray()
    {
        var all = GC.AllocateUninitializedArray<byte>((int)_total);
        for (var i = 0; i < _segments.Count; i++)
        {
            var count = i == _segments.Count - 1 ? _lastFill : SegmentBytes;
            _segments[i].AsSpan(0, count).CopyTo(all.AsSpan(i * SegmentBytes));
        }

        return all;
    }

    public void Dispose()
    {
        foreach (var segment in _segments)
            ArrayPool<byte>.Shared.Return(segment, clearArray: true); // prompts do not stay behind in the pool
        _segments.Clear();
    }

    private bool Refuse(string reason)
    {
        Exceeded = reason;
        return false;
    }
}
