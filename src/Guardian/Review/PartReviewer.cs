using Dlp.Guardian.Custom;
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

    private readonly ReviewEngine _engine;
    private readonly TextNormaliser _normaliser = new();
    private readonly ViewWalker _walker;
    private readonly DetectionContext _context;
    private readonly List<Candidate> _found = [];
    private readonly int[] _first;
    private bool[] _enabled = [];
    private PlannedTypes? _custom;
    private WorkBudget? _budget;

    /// <summary>A reviewer; with a trace, for one text only.</summary>
    public PartReviewer(ReviewEngine engine, DetectionTrace? trace = null)
    {
        _engine = engine;
        _context = new() { Trace = trace };
        _first = new int[engine.Detectors.Length];
        _walker = new(engine.Views, engine.Decoders, this);
    }

    /// <summary>Whether its buffers are small enough to pool it.</summary>
    public bool IsReusable { get; private set; } = true;

    /// <summary>Decoded stretches read in the last part.</summary>
    public int Fragments => _walker.Fragments;

    /// <summary>Runs the enabled detectors over a text, as written and decoded. A detector that fails is named; the others still run.</summary>
    /// <param name="part">Index of the part, for its findings.</param>
    /// <param name="text">What to inspect.</param>
    /// <param name="enabled">Which detectors to ask, by index.</param>
    /// <param name="custom">The detectors of the policy's own types, asked after the built-in ones.</param>
    /// <param name="budget">Time of the whole inspection.</param>
    public PartOutcome Review(int part, string text, bool[] enabled, PlannedTypes custom, WorkBudget budget)
    {
        IsReusable &= text.Length <= KeepBelow;
        if (budget.Check())
            return new([], Completeness.Partial, "deadline");
        (_enabled, _custom, _budget) = (enabled, custom, budget);
        _found.Clear();
        var written = _normaliser.Normalise(text);
        var reason = written.IsTruncated ? "expansion" : "";
        if (((IViewReader)this).Read(written, _found) is { Length: > 0 } problem)
            reason = problem;
        // Without time left, and with more findings than may be kept, nothing is gained by looking further.
        if (!budget.IsExhausted && _found.Count < _engine.MaxFindings)
        {
            if (_walker.Walk(written, budget, _found, _engine.MaxFindings) is { Length: > 0 } decoding && reason.Length == 0)
                reason = decoding;
        }

        (_custom, _budget) = (null, null);
        if (_found.Count == 0 && reason.Length == 0)
            return PartOutcome.Clean;
        var findings = FindingMerger.Merge(_found, part);
        _found.Clear();
        return new(findings, reason.Length == 0 ? Completeness.Complete : Completeness.Partial, reason);
    }

    string IViewReader.Read(in NormalisedText view, List<Candidate> found)
    {
        var problem = ReviewView(view, _enabled, _custom!, _budget!);
        if (_context.Candidates.Count > 0)
            found.AddRange(_context.Candidates);
        _context.End();
        return problem;
    }

    private string ReviewView(in NormalisedText view, bool[] enabled, PlannedTypes custom, WorkBudget budget)
    {
        _context.Begin(view, budget, _engine.Fingerprinter, _engine.MaxFindings);
        var detectors = _engine.Detectors;
        var failed = _engine.Anchors.Fill(_context, enabled, _first);
        failed = _engine.Identifiers.Scan(_context, enabled) ?? failed;
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

        if (custom.Run(_context) is { } own)
            problem = own;
        return budget.IsExhausted ? "deadline" : _context.IsFull ? "too many findings" : problem;
    }
}
