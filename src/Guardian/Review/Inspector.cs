using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dlp.Guardian.Custom;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Views;
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
    /// <summary>Seams between parts looked at: a body of a hundred thousand one-letter parts is no message.</summary>
    private const int MaxSeams = 4096;

    private readonly InspectorOptions _options;
    private readonly TimeProvider _clock;
    private readonly ReviewEngine _engine;
    private readonly ConcurrentBag<PartReviewer> _reviewers = [];
    private readonly ConditionalWeakTable<InspectionPlan, PlannedReview> _reviews = [];

    /// <summary>Creates an inspector with every built-in detector.</summary>
    /// <param name="options">Bounds.</param>
    /// <param name="clock">Clock of the deadline.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public Inspector(InspectorOptions options, TimeProvider clock)
        : this(options, clock, DetectorCatalogue.All)
    {
    }

    internal Inspector(InspectorOptions options, TimeProvider clock, ImmutableArray<IDetector> detectors, ViewOptions? views = null)
    {
        if (options.Validate() is [var problem, ..])
            throw new ArgumentOutOfRangeException(nameof(options), problem);
        _options = options;
        _clock = clock;
        _engine = new(detectors, views ?? new ViewOptions(), options.MaxFindingsPerPart);
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
        if (!_reviews.TryGetValue(plan, out var review))
            review = _reviews.GetValue(plan, Prepare);
        if (review.Custom is null)
            return new(Inspection.Unscannable("custom types not loaded"));
        var budget = new WorkBudget(_clock, _options.Deadline, cancellationToken, _engine.Views.AllowanceFor(Math.Min(total, _options.MaxCharacters)));
        return parts.Count > 1 && total >= _options.ParallelFrom
            ? new(InspectInParallelAsync(parts, review, budget, total, cancellationToken))
            : new(InspectInOrder(parts, review, budget, total, cancellationToken));
    }

    /// <summary>Inspects one text on this thread and collects every match that was weighed, for people who ask why.</summary>
    internal Inspection Explain(string text, InspectionPlan plan, DetectionTrace trace, CancellationToken cancellationToken)
    {
        var review = _reviews.GetValue(plan, Prepare);
        if (review.Custom is null)
            return Inspection.Unscannable("custom types not loaded");
        var budget = new WorkBudget(_clock, _options.Deadline, cancellationToken, _engine.Views.AllowanceFor(Math.Min(text.Length, _options.MaxCharacters)));
        var outcome = Review(0, text, _options.MaxCharacters, review, budget, trace);
        cancellationToken.ThrowIfCancellationRequested();
        var verdict = new Verdict();
        verdict.Add(outcome);
        return verdict.ToInspection(outcome.Findings, text.Length > _options.MaxCharacters);
    }

    private PlannedReview Prepare(InspectionPlan plan)
    {
        var custom = PlannedTypes.Of(plan);
        return new([.. _engine.Detectors.Select(detector => plan.Types.Count == 0 || plan.Types.Contains(detector.Type.Id) || custom?.LeansOn(detector.Type.Id) == true)], custom);
    }

    private Inspection InspectInOrder(IReadOnlyList<TextPart> parts, PlannedReview review, WorkBudget budget, long total, CancellationToken cancellationToken)
    {
        ImmutableArray<Finding>.Builder? findings = null;
        var verdict = new Verdict();
        var left = (long)_options.MaxCharacters;
        for (var i = 0; i < parts.Count; i++)
        {
            var outcome = Review(i, parts[i].Text, left, review, budget);
            left -= parts[i].Text.Length;
            verdict.Add(outcome);
            if (outcome.Findings.Length > 0)
                (findings ??= ImmutableArray.CreateBuilder<Finding>()).AddRange(outcome.Findings);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var all = ReviewSeams(parts, findings?.DrainToImmutable() ?? [], review, budget, ref verdict);
        return verdict.ToInspection(all, total > _options.MaxCharacters);
    }

    private async Task<Inspection> InspectInParallelAsync(IReadOnlyList<TextPart> parts, PlannedReview review, WorkBudget budget, long total, CancellationToken cancellationToken)
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
            outcomes[i] = Review(i, parts[i].Text, allowance[i], review, budget);
            return ValueTask.CompletedTask;
        });

        cancellationToken.ThrowIfCancellationRequested();
        var verdict = new Verdict();
        foreach (var outcome in outcomes)
            verdict.Add(outcome);
        var all = ReviewSeams(parts, [.. outcomes.SelectMany(outcome => outcome.Findings)], review, budget, ref verdict);
        return verdict.ToInspection(all, total > _options.MaxCharacters);
    }

    /// <summary>Looks for values that start in one part and end in another.</summary>
    private ImmutableArray<Finding> ReviewSeams(IReadOnlyList<TextPart> parts, ImmutableArray<Finding> findings, PlannedReview review, WorkBudget budget, ref Verdict verdict)
    {
        if (parts.Count == 1)
            return findings;
        List<List<Finding>>? values = null;
        List<int> lengths = [];
        List<int> ends = [];
        var left = (long)_options.MaxCharacters;
        var seams = 0;
        for (var i = 0; i + 1 < parts.Count && !budget.IsExhausted && (left -= parts[i].Text.Length) > 0; i++)
        {
            if (!Seams.MayHide(parts, i))
                continue;
            if (++seams > MaxSeams)
            {
                verdict.Add(new([], Completeness.Partial, "seams"));
                break;
            }

            Seams.Ends(parts, i, ends);
            foreach (var end in ends)
            {
                var outcome = Review(i, Seams.Read(parts, i, end, lengths), long.MaxValue, review, budget);
                verdict.Add(outcome);
                Seams.Split(parts, i, lengths, outcome.Findings, values ??= []);
            }
        }

        return values is { Count: > 0 } ? Seams.Merge(findings, values) : findings;
    }

    private PartOutcome Review(int part, string text, long allowance, PlannedReview review, WorkBudget budget, DetectionTrace? trace = null)
    {
        if (text.Length == 0)
            return PartOutcome.Clean;
        if (allowance <= 0)
            return new([], Completeness.Unavailable, "characters");
        // A reviewer that traces serves its one text: the next one is nobody's to see.
        PartReviewer? reviewer = null;
        if (trace is not null || !_reviewers.TryTake(out reviewer))
            reviewer = new(_engine, trace);
        try
        {
            var outcome = reviewer.Review(part, text.Length > allowance ? text[..(int)allowance] : text, review.Enabled, review.Custom!, budget);
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

    /// <summary>Which detectors a plan asks for; worked out once per plan. Without custom detectors the plan cannot be carried out.</summary>
    private sealed record PlannedReview(bool[] Enabled, PlannedTypes? Custom);
}
