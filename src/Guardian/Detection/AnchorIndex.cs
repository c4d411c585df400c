using System.Collections.Immutable;

namespace Dlp.Guardian.Detection;

/// <summary>
/// Finds every anchor of every detector in one pass, whatever their number. Detectors that match at an anchor are called there and then;
/// for the others the position of their first anchor is kept.
/// </summary>
internal sealed class AnchorIndex
{
    private readonly ImmutableArray<IDetector> _detectors;
    private readonly GramFilter _filter = new();
    private readonly Dictionary<ulong, Entry[]> _entries;
    private readonly int[] _atSign;
    private readonly int[] _numbers;
    private readonly int[] _countryCodes;
    private readonly int[] _longWords;
    private readonly int[] _codes;

    public AnchorIndex(ImmutableArray<IDetector> detectors)
    {
        _detectors = detectors;
        _atSign = Where(anchors => anchors.AtSign);
        _numbers = Where(anchors => anchors.Numbers);
        _countryCodes = Where(anchors => anchors.CountryCode);
        _longWords = Where(anchors => anchors.LongWords);
        _codes = Where(anchors => anchors.Codes);
        _entries = detectors.SelectMany(LiteralsOf)
            .GroupBy(use => (use.Literal, use.IsCaseless))
            .Select(group => ToEntry(group.Key.Literal, group.Key.IsCaseless, [.. group.Select(use => use.Use)]))
            .GroupBy(entry => entry.Key)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Entry).ToArray());
        foreach (var (_, entries) in _entries)
        {
            foreach (var entry in entries)
                _filter.Add(entry.Literal.AsSpan(entry.Gram, Math.Min(4, entry.Literal.Length)));
        }
    }

    /// <summary>Calls anchored detectors where their anchors are, and fills in the first anchor of the others, or -1.</summary>
    /// <param name="context">The text.</param>
    /// <param name="enabled">Which detectors to ask, by index.</param>
    /// <param name="first">Gets the position of the first anchor of each detector, or -1.</param>
    /// <returns>The name of an anchored detector that failed; null when none did.</returns>
    public string? Fill(DetectionContext context, ReadOnlySpan<bool> enabled, Span<int> first)
    {
        var text = context.Text;
        first[.._detectors.Length].Fill(-1);
        if (text.IndexOf('@') is >= 0 and var at)
            Mark(_atSign, at, first);
        context.Numbers.Build(text);
        if (context.Numbers.Groups.Length > 0)
            Mark(_numbers, context.Numbers.Groups[0].Start, first);
        if (context.Numbers.FirstCountryCode >= 0)
            Mark(_countryCodes, context.Numbers.FirstCountryCode, first);
        if (_longWords.Length > 0 && LongWords.Next(text, 0, out _) is >= 0 and var word)
            Mark(_longWords, word, first);
        if (context.Numbers.CodeStarts.Length > 0)
            Mark(_codes, context.Numbers.CodeStarts[0], first);
        return FindLiterals(context, text, enabled, first);
    }

    private string? FindLiterals(DetectionContext context, ReadOnlySpan<char> text, ReadOnlySpan<bool> enabled, Span<int> first)
    {
        string? failed = null;
        var gram = 0u;
        for (var i = 0; (i = _filter.Next(text, i, ref gram)) >= 0; i++)
        {
            if (_entries.TryGetValue(gram & 0xFFFFFF, out var fours))
                failed = Visit(fours, 4, context, text, i, enabled, first) ?? failed;
            if (_entries.TryGetValue(gram & 0x3FFFF | GramFilter.ThreeMark, out var threes))
                failed = Visit(threes, 3, context, text, i, enabled, first) ?? failed;
            if (i > 0 && text[i] >= 128 && _entries.TryGetValue(GramFilter.PairKey(text[i - 1], text[i]), out var pairs))
                failed = Visit(pairs, 2, context, text, i, enabled, first) ?? failed;
            if (context.IsExhausted)
                break;
        }

        return failed;
    }

    private static string? Visit(Entry[] entries, int length, DetectionContext context, ReadOnlySpan<char> text, int last, ReadOnlySpan<bool> enabled, Span<int> first)
    {
        string? failed = null;
        foreach (var entry in entries)
        {
            var start = last + 1 - length - entry.Gram;
            if (start < 0 || !text[start..].StartsWith(entry.Literal, entry.IsCaseless ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                continue;
            foreach (var use in entry.Uses)
            {
                if (first[use.Detector] < 0 || first[use.Detector] > start)
                    first[use.Detector] = start;
                if (use.Anchored is not null && enabled[use.Detector] && !TryMatch(use, context, start))
                    failed = use.Anchored.Name;
            }
        }

        return failed;
    }

    /// <summary>A fault in one detector must not hide what the others find. The exception may quote content: only the name goes on.</summary>
    private static bool TryMatch(Use use, DetectionContext context, int start)
    {
        try
        {
            context.Charge(1);
            use.Anchored!.Match(context, start, use.Literal);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static void Mark(int[] detectors, int at, Span<int> first)
    {
        foreach (var detector in detectors)
        {
            if (first[detector] < 0 || first[detector] > at)
                first[detector] = at;
        }
    }

    private int[] Where(Func<DetectorAnchors, bool> wanted) =>
        [.. Enumerable.Range(0, _detectors.Length).Where(i => wanted(_detectors[i].Anchors))];

    private static IEnumerable<(string Literal, bool IsCaseless, Use Use)> LiteralsOf(IDetector detector, int index)
    {
        var literals = detector.Anchors.Literals;
        var caseless = detector.Anchors.CaselessLiterals;
        for (var i = 0; i < literals.Length + caseless.Length; i++)
        {
            var isCaseless = i >= literals.Length;
            var literal = isCaseless ? caseless[i - literals.Length] : literals[i];
            if (literal.Length < 3 && !(literal.Length == 2 && literal[0] >= 128 && literal[1] >= 128))
                throw new ArgumentException($"Anchor '{literal}' of {detector.Name} is too short to search for quickly.", nameof(detector));
            yield return (literal, isCaseless, new(index, detector as IAnchoredDetector, i));
        }
    }

    private static (ulong Key, Entry Entry) ToEntry(string literal, bool isCaseless, Use[] uses)
    {
        var gram = GramFilter.RarestGram(literal);
        return (GramFilter.KeyOf(literal.AsSpan(gram, Math.Min(4, literal.Length))), new(literal, isCaseless, gram, uses));
    }

    private readonly record struct Use(int Detector, IAnchoredDetector? Anchored, int Literal);

    private sealed record Entry(string Literal, bool IsCaseless, int Gram, Use[] Uses);
}
