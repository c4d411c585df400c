using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Dlp.Guardian.Detection;

/// <summary>
/// Decides in a few vectorised passes which detectors a text needs. Built once for all detectors; a clean text costs one pass per
/// kind of anchor, whatever the number of detectors.
/// </summary>
internal sealed class AnchorIndex
{
    /// <summary>After this many hits every detector is simply asked: a text made of anchors must not make the sieve the cost.</summary>
    private const int MaxHits = 512;

    private readonly int _detectors;
    private readonly Sieve _exact;
    private readonly Sieve _caseless;
    private readonly int[] _atSign;
    private readonly int[] _numbers;
    private readonly int[] _countryCodes;

    public AnchorIndex(ImmutableArray<IDetector> detectors)
    {
        _detectors = detectors.Length;
        _exact = new(detectors, anchors => anchors.Literals, StringComparison.Ordinal);
        _caseless = new(detectors, anchors => anchors.CaselessLiterals, StringComparison.OrdinalIgnoreCase);
        _atSign = Where(detectors, anchors => anchors.AtSign);
        _numbers = Where(detectors, anchors => anchors.Numbers);
        _countryCodes = Where(detectors, anchors => anchors.CountryCode);
    }

    /// <summary>Fills in, for each detector, the position of its first anchor or -1.</summary>
    public void Fill(ReadOnlySpan<char> text, NumberIndex numbers, Span<int> first)
    {
        first[.._detectors].Fill(-1);
        if (text.IndexOf('@') is >= 0 and var at)
            Mark(_atSign, at, first);
        _exact.Fill(text, first);
        _caseless.Fill(text, first);
        numbers.Build(text);
        if (numbers.Groups.Length > 0)
            Mark(_numbers, numbers.Groups[0].Start, first);
        if (numbers.FirstCountryCode >= 0)
            Mark(_countryCodes, numbers.FirstCountryCode, first);
    }

    private static void Mark(int[] detectors, int at, Span<int> first)
    {
        foreach (var detector in detectors)
        {
            if (first[detector] < 0 || first[detector] > at)
                first[detector] = at;
        }
    }

    private static int[] Where(ImmutableArray<IDetector> detectors, Func<DetectorAnchors, bool> wanted) =>
        [.. Enumerable.Range(0, detectors.Length).Where(i => wanted(detectors[i].Anchors))];

    private sealed class Sieve
    {
        private readonly SearchValues<string> _literals;
        private readonly StringComparison _comparison;
        private readonly Dictionary<int, (string Literal, int[] Detectors)[]> _byStart;
        private readonly int[] _everyDetector;

        public Sieve(ImmutableArray<IDetector> detectors, Func<DetectorAnchors, ImmutableArray<string>> literalsOf, StringComparison comparison)
        {
            _comparison = comparison;
            var pairs = detectors.SelectMany((detector, i) => literalsOf(detector.Anchors).Select(literal => (Literal: literal, Detector: i))).ToList();
            if (pairs.Find(pair => pair.Literal.Length < 3).Literal is { } tooShort)
                throw new ArgumentException($"Anchor '{tooShort}' is too short to search for quickly.", nameof(detectors));
            if (comparison != StringComparison.Ordinal && pairs.Find(pair => !Ascii.IsValid(pair.Literal)).Literal is { } notAscii)
                throw new ArgumentException($"Anchor '{notAscii}' takes the caseless search off its vectorised path.", nameof(detectors));
            _literals = SearchValues.Create([.. pairs.Select(pair => pair.Literal).Distinct(StringComparer.Ordinal)], comparison);
            _everyDetector = [.. pairs.Select(pair => pair.Detector).Distinct()];
            _byStart = pairs
                .GroupBy(pair => pair.Literal, StringComparer.FromComparison(comparison))
                .Select(group => (Literal: group.Key, Detectors: group.Select(pair => pair.Detector).Distinct().ToArray()))
                .GroupBy(entry => StartOf(entry.Literal))
                .ToDictionary(group => group.Key, group => group.ToArray());
        }

        public void Fill(ReadOnlySpan<char> text, Span<int> first)
        {
            var from = 0;
            for (var hits = 0; text[from..].IndexOfAny(_literals) is >= 0 and var offset; hits++)
            {
                var at = from + offset;
                if (hits == MaxHits)
                {
                    Mark(_everyDetector, at, first);
                    return;
                }

                foreach (var (literal, detectors) in _byStart[StartOf(text[at..])])
                {
                    if (text[at..].StartsWith(literal, _comparison))
                        Mark(detectors, at, first);
                }

                from = at + 1;
            }
        }

        private int StartOf(ReadOnlySpan<char> text) => _comparison == StringComparison.Ordinal
            ? (text[0] << 16) | text[1]
            : (char.ToLowerInvariant(text[0]) << 16) | char.ToLowerInvariant(text[1]);
    }
}
