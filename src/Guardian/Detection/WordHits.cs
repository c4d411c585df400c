using System.Runtime.InteropServices;

namespace Dlp.Guardian.Detection;

/// <summary>The words of a <see cref="WordIndex"/> found in one text, in order.</summary>
internal sealed class WordHits
{
    private readonly List<WordHit> _hits = [];

    /// <summary>Forgets the last text.</summary>
    public void Clear() => _hits.Clear();

    public void Add(in WordHit hit) => _hits.Add(hit);

    /// <summary>Grams are not at the same place in every word, so hits come almost in order.</summary>
    public void Sort() => _hits.Sort(static (left, right) => left.Start.CompareTo(right.Start));

    /// <summary>The reason for the first word of a set that lies within [from, to) and does not touch [start, end); null when there is none.</summary>
    public string? Near(int set, int from, int start, int end, int to)
    {
        var hits = CollectionsMarshal.AsSpan(_hits);
        for (var i = FirstFrom(hits, from); i < hits.Length && hits[i].Start < to; i++)
        {
            ref readonly var hit = ref hits[i];
            if ((hit.End <= start || (hit.Start >= end && hit.End <= to)) && hit.Word.ReasonIn(set) is { } reason)
                return reason;
        }

        return null;
    }

    private static int FirstFrom(ReadOnlySpan<WordHit> hits, int from)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].Start < from)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
