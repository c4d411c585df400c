using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Review;

/// <summary>
/// Settles overlaps: the higher confidence wins, then the longer span, then the more specific detector, then the earlier start, then what had to
/// be decoded less. A detector of specificity 0 knows a value by its name alone and gives way to one that knows its layout.
/// </summary>
internal static class FindingMerger
{
    private const double GenericHandicap = 0.15;

    /// <summary>Findings of one part, ordered by start, not overlapping. Sorts the candidates.</summary>
    public static ImmutableArray<Finding> Merge(List<Candidate> candidates, int part)
    {
        if (candidates.Count == 0)
            return [];
        return [.. Settle(candidates).Select(candidate => ToFinding(candidate, part))];
    }

    /// <summary>The winners, ordered by start, not overlapping. Sorts the candidates.</summary>
    public static List<Candidate> Settle(List<Candidate> candidates)
    {
        candidates.Sort(ByStart);
        var kept = new List<Candidate>(candidates.Count);

        // Candidates that overlap form chains; only inside a chain must anything be compared.
        var chain = new List<Candidate>();
        var chainEnd = -1;
        foreach (var candidate in candidates)
        {
            if (candidate.Start >= chainEnd)
                Settle(chain, kept);
            chain.Add(candidate);
            chainEnd = Math.Max(chainEnd, candidate.End);
        }

        Settle(chain, kept);
        kept.Sort(ByStart);
        return kept;
    }

    private static void Settle(List<Candidate> chain, List<Candidate> kept)
    {
        if (chain.Count > 1)
            chain.Sort(ByRank);
        // Winners are disjoint, so their starts in order tell in one look-up whether a candidate is free.
        var winners = new SortedSet<(int Start, int End)>();
        foreach (var candidate in chain)
        {
            if (chain.Count > 1 && Overlaps(winners, candidate))
                continue;
            if (chain.Count > 1)
                winners.Add((candidate.Start, candidate.End));
            kept.Add(candidate);
        }

        chain.Clear();
    }

    private static bool Overlaps(SortedSet<(int Start, int End)> winners, Candidate candidate)
    {
        if (winners.Count == 0)
            return false;
        // The last winner that starts before this one ends is the only one that can reach into it.
        var before = winners.GetViewBetween((int.MinValue, 0), (candidate.End - 1, int.MaxValue)).Max;
        return before != default && before.End > candidate.Start;
    }

    private static int ByStart(Candidate left, Candidate right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End);

    private static int ByRank(Candidate left, Candidate right)
    {
        var order = RankOf(right).CompareTo(RankOf(left));
        if (order == 0)
            order = (right.End - right.Start).CompareTo(left.End - left.Start);
        if (order == 0)
            order = right.Detector.Specificity.CompareTo(left.Detector.Specificity);
        if (order == 0)
            order = left.Start.CompareTo(right.Start);
        if (order == 0)
            order = left.Depth.CompareTo(right.Depth);
        return order != 0 ? order : string.CompareOrdinal(left.Detector.Name, right.Detector.Name);
    }

    // What a name alone tells counts once more less in a decoded text: the header of a token behind "Bearer" is no credential of its own.
    private static double RankOf(Candidate candidate) =>
        candidate.Detector.Specificity > 0 ? candidate.Confidence : candidate.Confidence - (candidate.Depth > 0 ? 2 * GenericHandicap : GenericHandicap);

    private static Finding ToFinding(Candidate candidate, int part) => new(
        candidate.Detector.Type.Id, candidate.Detector.Type.Category, part, candidate.Start, candidate.End, candidate.Confidence, candidate.Detector.Name,
        candidate.Fingerprint, candidate.Reasons);
}
