using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Scanning;

/// <summary>How a finding came about.</summary>
/// <param name="Name">English name of its type.</param>
/// <param name="View">In which reading of the text it was found, e.g. <c>base64</c>; empty for the text as written.</param>
/// <param name="Steps">What made the score, the starting value first. Points are null where only the reason is known.</param>
/// <param name="Losers">Other matches over the same characters that it was preferred to; eight at most.</param>
internal sealed record FindingExplanation(string Name, string View, ImmutableArray<(string Reason, double? Points)> Steps, ImmutableArray<(Candidate Candidate, string Why)> Losers)
{
    private const string ViewPrefix = "view:";

    /// <summary>More of them say nothing new.</summary>
    private const int MaxLosers = 8;

    /// <summary>Explanations of findings, in their order.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="trace">Every match that was weighed.</param>
    public static ImmutableArray<FindingExplanation> Of(ImmutableArray<Finding> findings, DetectionTrace trace)
    {
        var byPlace = trace.Candidates.ToLookup(traced => (traced.Candidate.Start, traced.Candidate.End, traced.Candidate.Detector.Name));
        var winners = findings.Select(finding => (finding.Start, finding.End, finding.Detector)).ToHashSet();
        var beaten = new List<Candidate>?[findings.Length];
        foreach (var candidate in trace.Candidates.Select(traced => traced.Candidate).DistinctBy(candidate => (candidate.Start, candidate.End, candidate.Detector.Name)))
        {
            if (winners.Contains((candidate.Start, candidate.End, candidate.Detector.Name)))
                continue;
            for (var i = FirstEndingAfter(findings, candidate.Start); i < findings.Length && findings[i].Start < candidate.End; i++)
            {
                if ((beaten[i] ??= []).Count < MaxLosers)
                    beaten[i]!.Add(candidate);
            }
        }

        var explanations = ImmutableArray.CreateBuilder<FindingExplanation>(findings.Length);
        for (var i = 0; i < findings.Length; i++)
        {
            var finding = findings[i];
            var own = byPlace[(finding.Start, finding.End, finding.Detector)].OrderByDescending(traced => traced.Candidate.Confidence).Take(1).ToList();
            var name = own.Count > 0 ? own[0].Candidate.Detector.Type.Name : finding.Type;
            explanations.Add(new(name, ViewOf(finding), StepsOf(finding, own), [.. (beaten[i] ?? []).Select(candidate => (candidate, Why(finding, own, candidate)))]));
        }

        return explanations.MoveToImmutable();
    }

    /// <summary>Findings are in order and do not overlap, so their ends are in order too.</summary>
    private static int FirstEndingAfter(ImmutableArray<Finding> findings, int position)
    {
        var (low, high) = (0, findings.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (findings[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static string ViewOf(Finding finding) => finding.Reasons.FirstOrDefault(reason => reason.StartsWith(ViewPrefix, StringComparison.Ordinal)) is { } view ? view[ViewPrefix.Length..] : "";

    private static ImmutableArray<(string Reason, double? Points)> StepsOf(Finding finding, List<TracedCandidate> own)
    {
        var steps = own.SelectMany(traced => traced.Steps).Select(step => (step.Reason, (double?)step.Points)).ToList();
        steps.AddRange(finding.Reasons.Where(reason => !steps.Exists(step => step.Reason == reason)).Select(reason => (reason, (double?)null)));
        return [.. steps];
    }

    /// <summary>In the order of <see cref="Review.FindingMerger"/>.</summary>
    private static string Why(Finding winner, List<TracedCandidate> own, Candidate loser) =>
        loser.Confidence < winner.Confidence ? "lower confidence"
        : loser.Confidence > winner.Confidence ? "lost to a third one"
        : loser.End - loser.Start < winner.End - winner.Start ? "shorter"
        : own.Count > 0 && loser.Detector.Specificity < own[0].Candidate.Detector.Specificity ? "less specific"
        : "later";
}
