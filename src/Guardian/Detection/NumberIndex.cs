using System.Buffers;

namespace Dlp.Guardian.Detection;

/// <summary>
/// Digit groups of a text, found once for all detectors of numbers. A run is a series of groups with one or two of
/// <c>space - . ( ) /</c> between neighbours; runs with fewer than <see cref="MinDigits"/> digits are not kept.
/// </summary>
internal sealed class NumberIndex
{
    /// <summary>Shortest number any detector looks for.</summary>
    public const int MinDigits = 7;

    private const int MaxSeparators = 2;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" -.()/");

    private NumberGroup[] _groups = [];
    private int _count;

    public ReadOnlySpan<NumberGroup> Groups => _groups.AsSpan(0, _count);

    /// <summary>First place where two letters and two digits start a word, or -1.</summary>
    public int FirstCountryCode { get; private set; }

    public void Build(ReadOnlySpan<char> text)
    {
        _count = 0;
        FirstCountryCode = -1;
        var run = 0;
        var (runStart, runDigits, runEnd) = (0, 0, -1);
        var at = 0;
        while (text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var offset)
        {
            var start = at + offset;
            var rest = text[start..].IndexOfAnyExceptInRange('0', '9');
            var end = rest < 0 ? text.Length : start + rest;
            at = end;
            if (FirstCountryCode < 0 && StartsCountryCode(text, start, end))
                FirstCountryCode = start - 2;

            if (runEnd < 0 || start - runEnd > MaxSeparators || text[runEnd..start].ContainsAnyExcept(Separators))
            {
                DropShortRun(runStart, runDigits);
                run++;
                (runStart, runDigits) = (_count, 0);
            }

            if (_count == _groups.Length)
                Array.Resize(ref _groups, Math.Max(64, 2 * _groups.Length));
            _groups[_count++] = new(start, end - start, run);
            runDigits += end - start;
            runEnd = end;
        }

        DropShortRun(runStart, runDigits);
    }

    private void DropShortRun(int start, int digits)
    {
        if (digits < MinDigits)
            _count = start;
    }

    private static bool StartsCountryCode(ReadOnlySpan<char> text, int start, int end) =>
        start >= 2 && end - start >= 2 && char.IsAsciiLetter(text[start - 1]) && char.IsAsciiLetter(text[start - 2])
        && (start == 2 || !char.IsAsciiLetterOrDigit(text[start - 3]));
}
