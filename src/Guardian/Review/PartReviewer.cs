using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Views;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Review;

/// <summary>Reviews one part at a time, with arrays it keeps for the next one. Not thread-safe: an inspection rents as many as it runs.</summary>
internal sealed class PartReviewer : IViewReader
{
    /// <summary>Text longer than this is not worth keeping buffers for.</summary>
    private const int KeepBelow = 1024 * 1024;

    private readonly ImmutableArray<IDetector> _detectors;
    private readonly AnchorIndex _anchors;
    private readonly Fingerprinter _fingerprinter;
    private readonly int _maxFindings;
    private readonly TextNormaliser _normaliser = new();
    private readonly ViewWalker _walker;
    private readonly DetectionContext _context = new();
    private readonly List<Candidate> _found = [];
    private readonly int[] _first;
    private bool[] _enabled = [];
    private WorkBudget? _budget;

    public PartReviewer(ImmutableArray<IDetector> detectors, AnchorIndex anchors, Fingerprinter fingerprinter, int maxFindings, ViewOptions views, ImmutableArray<IDecoder> decoders)
    {
        (_detectors, _anchors, _fingerprinter, _maxFindings) = (detectors, anchors, fingerprinter, maxFindings);
        _first = new int[detectors.Length];
        _walker = new(views, decoders, this);
    }

    /// <summary>Whether its buffers are small enough to pool it.</summary>
    public bool IsReusable { get; private set; } = true;

    /// <summary>Decoded stretches read in the last part.</summary>
    public int Fragments => _walker.Fragments;

    /// <summary>Runs the enabled detectors over a text, as written and decoded. A detector that fails is named; the others still run.</summary>
    /// <param name="part">Index of the part, for its findings.</param>
    /// <param name="text">What to inspect.</param>
    /// <param name="enabled">Which detectors to ask, by index.</param>
    /// <param name="budget">Time of the whole inspection.</param>
    public PartOutcome Review(int part, string text, bool[] enabled, WorkBudget budget)
    {
        IsReusable &= text.Length <= KeepBelow;
        if (budget.Check())
            return new([], Completeness.Partial, "deadline");
        (_enabled, _budget) = (enabled, budget);
        _found.Clear();
        var written = _normaliser.Normalise(text);
        var reason = written.IsTruncated ? "expansion" : "";
        if (((IViewReader)this).Read(written, _found) is { Length: > 0 } problem)
            reason = problem;
        // Without time left, and with more findings than may be kept, nothing is gained by looking further.
        if (!budget.IsExhausted && _found.Count < _maxFindings)
        {
            if (_walker.Walk(written, budget, _found, _maxFindings) is { Length: > 0 } decoding && reason.Length == 0)
                reason = decoding;
        }

        _budget = null;
        if (_found.Count == 0 && reason.Length == 0)
            return PartOutcome.Clean;
        var findings = FindingMerger.Merge(_found, part);
        _found.Clear();
        return new(findings, reason.Length == 0 ? Completeness.Complete : Completeness.Partial, reason);
    }

    string IViewReader.Read(in NormalisedText view, List<Candidate> found)
    {
        var problem = ReviewView(view, _enabled, _budget!);
        if (_context.Candidates.Count > 0)
            found.AddRange(_context.Candidates);
        _context.End();
        return problem;
    }

    private string ReviewView(in NormalisedText view, bool[] enabled, WorkBudget budget)
    {
        _context.Begin(view, budget, _fingerprinter, _maxFindings);
        _anchors.Fill(view.Span, _context.Numbers, _first);
        var problem = "";
        for (var i = 0; i < _detectors.Length && !budget.IsExhausted; i++)
        {
            if (_first[i] < 0 || !enabled[i])
                continue;
            try
            {
                _detectors[i].Scan(_context, _first[i]);
            }
            catch (Exception)
            {
                // A fault in one detector must not hide what the others find, nor pass for a clean text. The exception may quote content: only the name goes on.
                problem = "detector failed: " + _detectors[i].Name;
            }
        }

        return budget.IsExhausted ? "deadline" : _context.IsFull ? "too many findings" : problem;
    }
}
