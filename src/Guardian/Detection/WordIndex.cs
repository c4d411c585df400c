using System.Buffers;
using System.Collections.Immutable;

namespace Dlp.Guardian.Detection;

/// <summary>
/// Where the words of many <see cref="ContextWords"/> stand in a text, found in one pass and only when something asks: a number is then weighed by
/// a look-up, not by a search around it for every format that it might be.
/// </summary>
internal sealed class WordIndex
{
    private readonly GramFilter _filter = new();
    private readonly Dictionary<ulong, Entry[]> _entries;
    private readonly Dictionary<ContextWords, int> _numbers = [];
    private readonly Entry[] _short;
    private readonly SearchValues<string>? _shortSearch;

    /// <summary>An index of some sets of words.</summary>
    public WordIndex(IEnumerable<ContextWords> sets)
    {
        var uses = new Dictionary<string, List<(int Set, string Reason)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var set in sets)
        {
            if (!_numbers.TryAdd(set, _numbers.Count))
                continue;
            foreach (var (word, reason) in set.Entries)
            {
                if (!uses.TryGetValue(word, out var users))
                    uses.Add(word, users = []);
                users.Add((_numbers[set], reason));
            }
        }

        var all = uses.Select(pair => new Entry(pair.Key, GramFilter.RarestGram(pair.Key), [.. pair.Value.Select(use => use.Set)], [.. pair.Value.Select(use => use.Reason)])).ToArray();
        _short = [.. all.Where(entry => IsShort(entry.Word))];
        _shortSearch = _short.Length == 0 ? null : SearchValues.Create([.. _short.Select(entry => entry.Word)], StringComparison.OrdinalIgnoreCase);
        _entries = all.Where(entry => !IsShort(entry.Word)).GroupBy(entry => GramFilter.KeyOf(entry.Gram())).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var (_, entries) in _entries)
            _filter.Add(entries[0].Gram());
    }

    /// <summary>Number of a set in hits, or -1 when it is not indexed.</summary>
    public int NumberOf(ContextWords set) => _numbers.GetValueOrDefault(set, -1);

    /// <summary>Finds every word.</summary>
    public void Fill(ReadOnlySpan<char> text, WordHits hits)
    {
        var gram = 0u;
        for (var i = 0; (i = _filter.Next(text, i, ref gram)) >= 0; i++)
        {
            if (_entries.TryGetValue(gram & 0xFFFFFF, out var fours))
                Add(fours, 4, text, i, hits);
            if (_entries.TryGetValue(gram & 0x3FFFF | GramFilter.ThreeMark, out var threes))
                Add(threes, 3, text, i, hits);
            if (i > 0 && text[i] >= 128 && _entries.TryGetValue(GramFilter.PairKey(text[i - 1], text[i]), out var pairs))
                Add(pairs, 2, text, i, hits);
        }

        FillShort(text, hits);
        hits.Sort();
    }

    /// <summary>One character, or two in ASCII: too short for a gram.</summary>
    private static bool IsShort(string word) => word.Length < 2 || (word.Length == 2 && (char.IsAscii(word[0]) || char.IsAscii(word[1])));

    private void FillShort(ReadOnlySpan<char> text, WordHits hits)
    {
        if (_shortSearch is null)
            return;
        for (var at = 0; text[at..].IndexOfAny(_shortSearch) is >= 0 and var offset; at++)
        {
            at += offset;
            foreach (var entry in _short)
            {
                if (text[at..].StartsWith(entry.Word, StringComparison.OrdinalIgnoreCase) && ContextWords.StandsAlone(text, at, entry.Word))
                    hits.Add(new(at, at + entry.Word.Length, entry));
            }
        }
    }

    private static void Add(Entry[] entries, int length, ReadOnlySpan<char> text, int last, WordHits hits)
    {
        foreach (var entry in entries)
        {
            var start = last + 1 - length - entry.At;
            if (start >= 0 && text[start..].StartsWith(entry.Word, StringComparison.OrdinalIgnoreCase) && ContextWords.StandsAlone(text, start, entry.Word))
                hits.Add(new(start, start + entry.Word.Length, entry));
        }
    }

    /// <summary>A word with the sets it belongs to.</summary>
    internal sealed record Entry(string Word, int At, ImmutableArray<int> Sets, ImmutableArray<string> Reasons)
    {
        public ReadOnlySpan<char> Gram() => Word.AsSpan(At, Math.Min(4, Word.Length));

        /// <summary>The reason of a set for this word, or null when the set has no such word.</summary>
        public string? ReasonIn(int set)
        {
            var at = Sets.IndexOf(set);
            return at < 0 ? null : Reasons[at];
        }
    }
}
