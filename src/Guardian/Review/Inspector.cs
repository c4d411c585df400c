using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Review;

/// <summary>
/// The Reviewer: normalises each part, asks which detectors its text needs, runs them and settles overlaps. Thread-safe; one instance
/// serves every exchange.
/// </summary>
/// <remarks>
/// Small inspections run on the caller's thread and complete synchronously; from <see cref="InspectorOptions.ParallelFrom"/> parts run in
/// parallel. A fault is an inspection that is not complete, named by detector and never by content.
/// </remarks>
public sealed class Inspector : IInspector
{
    private readonly InspectorOptions _options;
    private readonly TimeProvider _clock;
    private readonly ImmutableArray<IDetector> _detectors;
    private readonly AnchorIndex _anchors;
    private readonly IdentifierIndex _identifiers;
    private readonly Fingerprinter _fingerprinter = new();
    private readonly ConcurrentBag<PartReviewer> _reviewers = [];
    private readonly ConditionalWeakTable<FrozenSet<string>, bool[]> _enabledByTypes = [];

    /// <summary>Creates an inspector with every built-in detector.</summary>
    /// <param name="options">Bounds.</param>
    /// <param name="clock">Clock of the deadline.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public Inspector(InspectorOptions options, TimeProvider clock)
        : this(options, clock, DetectorCatalogue.All)
    {
    }

    internal Inspector(InspectorOptions options, TimeProvider clock, ImmutableArray<IDetector> detectors)
    {
        if (options.Validate() is [var problem, ..])
            throw new ArgumentOutOfRangeException(nameof(options), problem);
        _options = options;
        _clock = clock;
        _detectors = detectors;
        _anchors = new(detectors);
        _identifiers = new(detectors);
    }

    /// <inheritdoc/>
    public ValueTask<Inspection> InspectAsync(IReadOnlyList<TextPart> parts, InspectionPlan plan, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (parts.Count == 0 || plan is { InspectRequest: false, InspectAnswer: false })
            return new(Inspection.Clean);

        var total = 0L;
        for (var i = 0; i < parts.Count; i++)
            total += parts[i].Text.Length;
        var enabled = _enabledByTypes.GetValue(plan.Types, types => [.. _detectors.Select(detector => types.Count == 0 || types.Contains(detector.Type.Id))]);
        var budget = new WorkBudget(_clock, _options.Deadline, cancellationToken);
        return parts.Count > 1 && total >= _options.ParallelFrom
            ? new(InspectInParallelAsync(parts, enabled, budget, total, cancellationToken))
            : new(InspectInOrder(parts, enabled, budget, total, cancellationToken));
    }

    /// <summary>Inspects one text on this thread and collects every match that was weighed, for people who ask why.</summary>
    internal Inspection Explain(string text, DetectionTrace trace, CancellationToken cancellationToken)
    {
        var everything = new bool[_detectors.Length];
        everything.AsSpan().Fill(true);
        var budget = new WorkBudget(_clock, _options.Deadline, cancellationToken);
        var outcome = Review(0, text, _options.MaxCharacters, everything, budget, trace);
        cancellationToken.ThrowIfCancellationRequested();
        var verdict = new Verdict();
        verdict.Add(outcome);
        return verdict.ToInspection(outcome.Findings, text.Length > _options.MaxCharacters);
    }

    private Inspection InspectInOrder(IReadOnlyList<TextPart> parts, bool[] enabled, WorkBudget budget, long total, CancellationToken cancellationToken)
    {
        ImmutableArray<Finding>.Builder? findings = null;
        var verdict = new Verdict();
        var left = (long)_options.MaxCharacters;
        for (var i = 0; i < parts.Count; i++)
        {
            var outcome = Review(i, parts[i].Text, left, enabled, budget);
            left -= parts[i].Text.Length;
            verdict.Add(outcome);
            if (outcome.Findings.Length > 0)
                (findings ??= ImmutableArray.CreateBuilder<Finding>()).AddRange(outcome.Findings);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return verdict.ToInspection(findings?.DrainToImmutable() ?? [], total > _options.MaxCharacters);
    }

    private async Task<Inspection> InspectInParallelAsync(IReadOnlyList<TextPart> parts, bool[] enabled, WorkBudget budget, long total, CancellationToken cancellationToken)
    {
        var outcomes = new PartOutcome[parts.Count];
        var allowance = new long[parts.Count];
        var left = (long)_options.MaxCharacters;
        for (var i = 0; i < parts.Count; left -= parts[i++].Text.Length)
            allowance[i] = left;

        // The budget ends the work on cancellation, so the loop itself needs no token and leaves no part half written.
        var work = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, parts.Count, work, (i, _) =>
        {
            outcomes[i] = Review(i, parts[i].Text, allowance[i], enabled, budget);
            return ValueTask.CompletedTask;
        });

        cancellationToken.ThrowIfCancellationRequested();
        var verdict = new Verdict();
        foreach (var outcome in outcomes)
            verdict.Add(outcome);
        return verdict.ToInspection([.. outcomes.SelectMany(outcome => outcome.Findings)], total > _options.MaxCharacters);
    }

    private PartOutcome Review(int part, string text, long allowance, bool[] enabled, WorkBudget budget, DetectionTrace? trace = null)
    {
        if (text.Length == 0)
            return PartOutcome.Clean;
        if (allowance <= 0)
            return new([], Completeness.Unavailable, "characters");
        // A reviewer that traces serves its one text: the next one is nobody's to see.
        PartReviewer? reviewer = null;
        if (trace is not null || !_reviewers.TryTake(out reviewer))
            reviewer = new(_detectors, _anchors, _identifiers, _fingerprinter, _options.MaxFindingsPerPart, trace);
        try
        {
            var outcome = reviewer.Review(part, text.Length > allowance ? text[..(int)allowance] : text, enabled, budget);
            if (trace is null && reviewer.IsReusable && _reviewers.Count < 4 * Environment.ProcessorCount)
                _reviewers.Add(reviewer);
            return outcome;
        }
        catch (Exception)
        {
            // Normalisation or merging failed: this part is not inspected, and policy must know. The exception may quote content; the reviewer is not reused.
            return new([], Completeness.Unavailable, "review failed");
        }
    }

    /// <summary>
    /// Sums parts up: complete if all are, else unavailable. Text that was left unread may hold anything, so padding in front of a secret, or
    /// prompts that take long, must meet the rule's fallback; partial is for content beside the text, such as a picture.
    /// </summary>
    private struct Verdict
    {
        private bool _anyIncomplete;
        private string? _reason;

        public void Add(in PartOutcome outcome)
        {
            _anyIncomplete |= outcome.Completeness != Completeness.Complete;
            _reason ??= outcome.Reason.Length > 0 ? outcome.Reason : null;
        }

        public readonly Inspection ToInspection(ImmutableArray<Finding> findings, bool isOverBudget)
        {
            if (!_anyIncomplete && !isOverBudget)
                return findings.IsEmpty ? Inspection.Clean : new(findings, Completeness.Complete, "");
            return new(findings, Completeness.Unavailable, isOverBudget ? "characters" : _reason ?? "");
        }
    }
}
