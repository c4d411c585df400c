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

    /// <summary>A word longer than this is no identifier.</summary>
    private const int MaxWord = 24;

    /// <summary>Letters in front of a separator and digits, such as <c>CHE-123</c>, are no longer than this.</summary>
    private const int MaxLetters = 6;

    private NumberGroup[] _groups = [];
    private int[] _codeStarts = [];
    private int _count;
    private int _codes;

    public ReadOnlySpan<NumberGroup> Groups => _groups.AsSpan(0, _count);

    /// <summary>Where codes with digits may start, in order: words that hold digits, and short words of letters in front of such a word.</summary>
    public ReadOnlySpan<int> CodeStarts => _codeStarts.AsSpan(0, _codes);

    /// <summary>First place where two letters and two digits start a word, or -1.</summary>
    public int FirstCountryCode { get; private set; }

    public void Build(ReadOnlySpan<char> text)
    {
        _count = 0;
        _codes = 0;
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
            AddCodeStarts(text, start);
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

    private void AddCodeStarts(ReadOnlySpan<char> text, int digits)
    {
        var word = digits;
        while (word > 0 && digits - word <= MaxWord && char.IsAsciiLetterOrDigit(text[word - 1]))
            word--;
        // The tail of an escape in pasted code, such as a backslash and n, belongs to no word.
        if (word > 0 && word < digits && text[word - 1] == '\\' && text[word] is 'n' or 'r' or 't')
            word++;
        var previous = _codes == 0 ? -1 : _codeStarts[_codes - 1];
        if (digits - word > MaxWord || word <= previous)
            return;

        // Up to two short words of letters in front: "CHE-123", "RSS MRA 85…".
        Span<int> starts = [word, word, word];
        for (var i = 1; i < starts.Length; i++)
        {
            var before = starts[i - 1] - 1;
            if (before < 1 || text[before] is not (' ' or '-' or '.' or '/') || !char.IsAsciiLetter(text[before - 1]))
                break;
            while (before > 0 && starts[i - 1] - before <= MaxLetters + 1 && char.IsAsciiLetter(text[before - 1]))
                before--;
            if (starts[i - 1] - 1 - before > MaxLetters || before <= previous)
                break;
            starts[i] = before;
        }

        for (var i = starts.Length - 1; i >= 0; i--)
        {
            if (i == 0 || starts[i] < starts[i - 1])
                AddCodeStart(starts[i]);
        }
    }

    private void AddCodeStart(int start)
    {
        if (_codes == _codeStarts.Length)
            Array.Resize(ref _codeStarts, Math.Max(64, 2 * _codeStarts.Length));
        _codeStarts[_codes++] = start;
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
