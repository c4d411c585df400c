using System.Buffers;
using System.Text;

namespace Dlp.Guardian.Normalisation;

/// <summary>
/// Folds what a person reads as one text into one text: NFKC (UAX #15), invisible characters dropped, every decimal digit, dash
/// and space in ASCII. Works cluster by cluster, so that each result character knows its source characters.
/// </summary>
/// <remarks>
/// Linear: clusters longer than <see cref="MaxClusterLength"/> are cut (UAX #15 Stream-Safe Text Format uses 30). The arrays of one
/// instance are reused by its next call: one text at a time, one thread at a time.
/// </remarks>
internal sealed class TextNormaliser
{
    private const int MaxClusterLength = 32;
    private const int MaxDecomposition = 18;

    /// <summary>Result units allowed per source unit, on top of a fixed allowance: U+FDFA alone gives 18.</summary>
    private const int MaxExpansion = 3;

    private static readonly SearchValues<char> JoinsDigits = SearchValues.Create('\u30FC', '\u2500', '\u2501');

    private readonly FoldingTable _table = FoldingTable.Instance;
    private char[] _output = [];
    private int _length;
    private MapSegment[] _map = [];
    private int _segments;

    /// <summary>Normalises a text. The result is valid until the next call.</summary>
    public NormalisedText Normalise(string text)
    {
        if (Ascii.IsValid(text))
            return new(text);
        var firstChange = SkipInert(text, 0);
        if (firstChange == text.Length && NextDashBetweenDigits(text, 0) < 0)
            return new(text);

        _length = _segments = 0;
        Reserve(text.Length);
        var limit = Math.Min(Array.MaxLength, 1024L + (long)MaxExpansion * text.Length);
        var truncated = false;
        var position = 0;
        while (position < text.Length)
        {
            var stop = SkipInert(text, position);
            if (stop == text.Length)
            {
                AppendRun(text, position, stop);
                break;
            }

            // A mark belongs to the character before it, even with invisible characters in between.
            var start = stop;
            if (stop > position && StartsWithJoiner(text, stop))
                start--;
            AppendRun(text, position, start);
            position = AppendCluster(text, start);
            if (_length > limit)
            {
                truncated = true;
                break;
            }
        }

        // In Japanese the long vowel mark and the box line are typed for a dash: 03ー1234ー5678. Elsewhere they keep their meaning.
        for (var at = 0; (at = NextDashBetweenDigits(_output.AsSpan(0, _length), at)) >= 0; at++)
            _output[at] = '-';
        return new(text, _output, _length, _map, _segments, truncated);
    }

    private int SkipInert(string text, int from)
    {
        var i = from;
        while (i < text.Length)
        {
            if (text[i] < 0x80)
            {
                var ascii = text.AsSpan(i).IndexOfAnyExceptInRange('\0', '\x7F');
                if (ascii < 0)
                    return text.Length;
                i += ascii;
            }

            if (!_table.IsInert(text[i]))
                return i;
            i++;
        }

        return i;
    }

    private bool StartsWithJoiner(string text, int at)
    {
        while (at < text.Length)
        {
            var codePoint = CodePointAt(text, at, out var units);
            if (!_table.IsDropped(codePoint))
                return _table.Joins(codePoint);
            at += units;
        }

        return false;
    }

    private int AppendCluster(string text, int start)
    {
        Span<int> points = stackalloc int[MaxClusterLength * MaxDecomposition];
        Span<int> starts = stackalloc int[MaxClusterLength];
        var count = 0;
        var members = 0;
        var isPointForPoint = true;
        var (firstKept, lastKept) = (-1, start);
        var at = start;
        var onlyMember = 0;
        while (at < text.Length)
        {
            var codePoint = CodePointAt(text, at, out var units);
            var dropped = _table.IsDropped(codePoint);
            if (firstKept >= 0 && !dropped && (!_table.Joins(codePoint) || members == MaxClusterLength))
                break;
            at += units;
            if (dropped)
                continue;
            if (firstKept < 0)
                firstKept = at - units;
            lastKept = at;
            onlyMember = codePoint;
            starts[members++] = at - units;
            var added = _table.Decompose(codePoint, points[count..]);
            isPointForPoint &= added == 1;
            count += added;
        }

        if (firstKept < 0)
            return at;
        if (members == 1 && !_table.Changes(onlyMember))
        {
            AppendRun(text, firstKept, lastKept);
            return at;
        }

        points = points[..count];
        isPointForPoint &= !Reorder(points);
        var composed = Compose(points);
        if (!isPointForPoint || composed < count)
        {
            AppendPoints(points[..composed], firstKept, lastKept);
            return at;
        }

        // Nothing met anything else, so each member keeps its own place.
        for (var i = 0; i < members; i++)
        {
            CodePointAt(text, starts[i], out var units);
            AppendPoints(points.Slice(i, 1), starts[i], starts[i] + units);
        }

        return at;
    }

    /// <summary>UAX #15 D109: canonical ordering, stable; whether anything moved.</summary>
    private bool Reorder(Span<int> points)
    {
        var moved = false;
        for (var i = 1; i < points.Length; i++)
        {
            var point = points[i];
            var rank = _table.CombiningClass(point);
            if (rank == 0)
                continue;
            var j = i;
            while (j > 0 && _table.CombiningClass(points[j - 1]) > rank)
            {
                points[j] = points[j - 1];
                j--;
                moved = true;
            }

            points[j] = point;
        }

        return moved;
    }

    /// <summary>UAX #15 D117: canonical composition in place; returns the new length.</summary>
    private int Compose(Span<int> points)
    {
        var starter = -1;
        var length = 0;
        var lastClass = 0;
        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            var rank = _table.CombiningClass(point);
            var adjacent = starter >= 0 && length == starter + 1;
            if (starter >= 0 && (adjacent || lastClass < rank))
            {
                var composed = _table.Compose(points[starter], point);
                if (composed >= 0)
                {
                    points[starter] = composed;
                    continue;
                }
            }

            if (rank == 0)
                starter = length;
            lastClass = rank;
            points[length++] = point;
        }

        return length;
    }

    private void AppendPoints(ReadOnlySpan<int> points, int sourceStart, int sourceEnd)
    {
        Reserve(_length + 2 * points.Length);
        var start = _length;
        foreach (var point in points)
        {
            // No script puts marks on ASCII digits: strike-through and keycaps only hide numbers.
            if (_length > 0 && char.IsAsciiDigit(_output[_length - 1]) && _table.CombiningClass(point) != 0)
                continue;

            // A lone surrogate stays one: spans keep their meaning, and no detector wants it.
            if (point < 0x10000)
            {
                _output[_length++] = (char)point;
            }
            else
            {
                _output[_length++] = (char)(0xD7C0 + (point >> 10));
                _output[_length++] = (char)(0xDC00 + (point & 0x3FF));
            }
        }

        if (_length > start)
            AddSegment(start, sourceStart, points.Length == 1 && _length - start == sourceEnd - sourceStart ? -1 : sourceEnd);
    }

    private void AppendRun(string text, int start, int end)
    {
        if (start == end)
            return;
        Reserve(_length + end - start);
        AddSegment(_length, start, -1);
        text.CopyTo(start, _output, _length, end - start);
        _length += end - start;
    }

    private void AddSegment(int start, int sourceStart, int sourceEnd)
    {
        if (sourceEnd < 0 && _segments > 0)
        {
            ref readonly var last = ref _map[_segments - 1];
            if (last.IsLinear && sourceStart - last.SourceStart == start - last.Start)
                return;
        }

        if (_segments == _map.Length)
            Array.Resize(ref _map, Math.Max(64, 2 * _map.Length));
        _map[_segments++] = new(start, sourceStart, sourceEnd);
    }

    private static int NextDashBetweenDigits(ReadOnlySpan<char> text, int from)
    {
        while (text[from..].IndexOfAny(JoinsDigits) is >= 0 and var offset)
        {
            var at = from + offset;
            if (at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
                return at;
            from = at + 1;
        }

        return -1;
    }

    private static int CodePointAt(string text, int at, out int units)
    {
        units = 1;
        var c = text[at];
        if (!char.IsHighSurrogate(c) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            return c;
        units = 2;
        return char.ConvertToUtf32(c, text[at + 1]);
    }

    private void Reserve(int length)
    {
        if (length > _output.Length)
            Array.Resize(ref _output, (int)Math.Min(Array.MaxLength, Math.Max(length, _output.Length + (long)_output.Length / 2)));
    }
}
