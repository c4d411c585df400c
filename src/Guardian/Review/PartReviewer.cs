using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Guardian.Normalisation;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Review;

/// <summary>Reviews one part at a time, with arrays it keeps for the next one. Not thread-safe: an inspection rents as many as it runs.</summary>
internal sealed class PartReviewer(ImmutableArray<IDetector> detectors, AnchorIndex anchors, IdentifierIndex identifiers, Fingerprinter fingerprinter, int maxFindings, DetectionTrace? trace = null)
{
    /// <summary>Text longer than this is not worth keeping buffers for.</summary>
    private const int KeepBelow = 1024 * 1024;

    private readonly ImmutableArray<IViewSource> _views = [new WrittenView()];
    private readonly DetectionContext _context = new() { Trace = trace };
    private readonly int[] _first = new int[detectors.Length];

    /// <summary>Whether its buffers are small enough to pool it.</summary>
    public bool IsReusable { get; private set; } = true;

    /// <summary>Runs the enabled detectors over a text. A detector that fails is named; the others still run.</summary>
    /// <param name="part">Index of the part, for its findings.</param>
    /// <param name="text">What to inspect.</param>
    /// <param name="enabled">Which detectors to ask, by index.</param>
    /// <param name="budget">Time of the whole inspection.</param>
    public PartOutcome Review(int part, string text, bool[] enabled, WorkBudget budget)
    {
        IsReusable &= text.Length <= KeepBelow;
        var reason = "";
        List<Candidate>? found = null;
        foreach (var view in _views)
        {
            if (budget.Check())
                return new([], Completeness.Partial, "deadline");
            if (!view.TryOpen(text, out var reading))
                continue;
            if (reading.IsTruncated)
                reason = "expansion";
            var problem = ReviewView(reading, enabled, budget);
            if (problem.Length > 0)
                reason = problem;
            if (_context.Candidates.Count > 0)
                (found ??= []).AddRange(_context.Candidates);
            _context.End();
        }

        if (found is null && reason.Length == 0)
            return PartOutcome.Clean;
        return new(found is null ? [] : FindingMerger.Merge(found, part), reason.Length == 0 ? Completeness.Complete : Completeness.Partial, reason);
    }

    private string ReviewView(in NormalisedText view, bool[] enabled, WorkBudget budget)
    {
        _context.Begin(view, budget, fingerprinter, maxFindings);
        var failed = anchors.Fill(_context, enabled, _first);
        failed = identifiers.Scan(_context, enabled) ?? failed;
        var problem = failed is null ? "" : "detector failed: " + failed;
        for (var i = 0; i < detectors.Length && !budget.IsExhausted; i++)
        {
            // Anchored detectors were called at their anchors, identifiers by their shapes.
            if (_first[i] < 0 || !enabled[i] || detectors[i] is IAnchoredDetector)
                continue;
            try
            {
                detectors[i].Scan(_context, _first[i]);
            }
            catch (Exception)
            {
                // A fault in one detector must not hide what the others find, nor pass for a clean text. The exception may quote content: only the name goes on.
                problem = "detector failed: " + detectors[i].Name;
            }
        }

        return budget.IsExhausted ? "deadline" : _context.IsFull ? "too many findings" : problem;
    }
}
