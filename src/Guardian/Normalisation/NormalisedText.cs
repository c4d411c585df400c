namespace Dlp.Guardian.Normalisation;

/// <summary>
/// A text as detectors read it, with the way back to the text as it was written. Shares the original when nothing had to change.
/// </summary>
internal readonly struct NormalisedText
{
    private readonly string _source;
    private readonly char[]? _buffer;
    private readonly MapSegment[]? _map;
    private readonly int _segments;

    /// <summary>Nothing had to change.</summary>
    public NormalisedText(string source)
    {
        _source = source;
        Length = source.Length;
    }

    /// <summary>Something changed; the arrays may be longer than what is used of them.</summary>
    public NormalisedText(string source, char[] buffer, int length, MapSegment[] map, int segments, bool isTruncated)
    {
        _source = source;
        _buffer = buffer;
        Length = length;
        _map = map;
        _segments = segments;
        IsTruncated = isTruncated;
    }

    /// <summary>UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The text expanded beyond its budget and its end is missing.</summary>
    public bool IsTruncated { get; }

    /// <summary>Whether the original is shared.</summary>
    public bool IsIdentity => _buffer is null;

    /// <summary>The text as written.</summary>
    public string Source => _source;

    /// <summary>The normalised text.</summary>
    public ReadOnlySpan<char> Span => _buffer is null ? _source : _buffer.AsSpan(0, Length);

    /// <summary>The smallest span of the original that holds every source character of [start, end), not empty.</summary>
    public (int Start, int End) ToSource(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        if (_map is null)
            return AlignToCodePoints(start, end);

        var first = _map[SegmentOf(start)];
        var last = _map[SegmentOf(end - 1)];
        var sourceStart = first.IsLinear ? first.SourceStart + start - first.Start : first.SourceStart;
        var sourceEnd = last.IsLinear ? last.SourceStart + end - last.Start : last.SourceEnd;
        return AlignToCodePoints(sourceStart, sourceEnd);
    }

    private int SegmentOf(int index)
    {
        var (low, high) = (0, _segments - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_map![middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private (int Start, int End) AlignToCodePoints(int start, int end)
    {
        if (start > 0 && char.IsLowSurrogate(_source[start]) && char.IsHighSurrogate(_source[start - 1]))
            start--;
        if (end < _source.Length && char.IsLowSurrogate(_source[end]) && char.IsHighSurrogate(_source[end - 1]))
            end++;
        return (start, end);
    }

    /// <summary>Says how long, never what.</summary>
    public override string ToString() => $"{Length} UTF-16 units of {_source.Length}";
}
