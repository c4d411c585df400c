namespace Dlp.Guardian.Views;

/// <summary>The fragment being built at one depth, with its map. Reused for the next one.</summary>
internal sealed class FragmentBuffer
{
    private char[] _text = [];
    private ViewSegment[] _segments = [];
    private int _count;

    /// <summary>Between the first edit and the end of the context behind the last one.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Something was decoded that a value may be made of.</summary>
    public bool IsRelevant { get; set; }

    /// <summary>How it was decoded, for reasons.</summary>
    public string Name { get; set; } = "";

    /// <summary>The text before the fragment's first unit was left out.</summary>
    public bool IsCutBefore { get; set; }

    /// <summary>The text behind the fragment's last unit was left out.</summary>
    public bool IsCutBehind { get; set; }

    /// <summary>Everything before this unit of the source is in the fragment or was replaced.</summary>
    public int SourceEnd { get; set; }

    public int Length { get; private set; }

    /// <summary>Units that were decoded, not copied.</summary>
    public int Decoded { get; private set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    public void Open(int sourceStart, string name)
    {
        Length = Decoded = _count = 0;
        (IsOpen, IsRelevant, Name, IsCutBefore, SourceEnd) = (true, false, name, sourceStart > 0, sourceStart);
    }

    public void Copy(ReadOnlySpan<char> text, int sourceStart)
    {
        SourceEnd = sourceStart + text.Length;
        if (text.IsEmpty)
            return;
        if (!(_count > 0 && _segments[_count - 1] is { IsVerbatim: true } last && sourceStart - last.SourceStart == Length - last.Start))
            Add(new(Length, sourceStart, 1, 1, 1, true));
        Put(text);
    }

    /// <summary>Adds units that all stand for [start, end) of the source.</summary>
    public void Append(ReadOnlySpan<char> units, int start, int end)
    {
        Decoded += units.Length;
        if (_count > 0 && _segments[_count - 1] is { IsVerbatim: false } last && last.Step == units.Length && last.Width == end - start)
        {
            var groups = (Length - last.Start) / last.Step;
            var stride = groups == 1 ? start - last.SourceStart : last.Stride;
            if (stride >= 0 && (Length - last.Start) % last.Step == 0 && start == last.SourceStart + groups * stride)
            {
                _segments[_count - 1] = last with { Stride = stride };
                Put(units);
                return;
            }
        }

        Add(new(Length, start, units.Length, 0, end - start, false));
        Put(units);
    }

    /// <summary>Whether a span holds anything decoded or lies over a place where something was removed.</summary>
    public bool HasEditWithin(int start, int end)
    {
        var segment = SegmentOf(start);
        return !_segments[segment].IsVerbatim || (segment + 1 < _count && _segments[segment + 1].Start < end);
    }

    /// <summary>The smallest span of the source that holds a span of the fragment.</summary>
    public (int Start, int End) ToSource(int start, int end)
    {
        var first = _segments[SegmentOf(start)];
        var last = _segments[SegmentOf(end - 1)];
        return (first.SourceStart + (start - first.Start) / first.Step * first.Stride,
            last.SourceStart + (end - 1 - last.Start) / last.Step * last.Stride + last.Width);
    }

    private int SegmentOf(int index)
    {
        var (low, high) = (0, _count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_segments[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(1024, Math.Max(Length + text.Length, 2 * _text.Length)));
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }

    private void Add(ViewSegment segment)
    {
        if (_count == _segments.Length)
            Array.Resize(ref _segments, Math.Max(32, 2 * _segments.Length));
        _segments[_count++] = segment;
    }
}
