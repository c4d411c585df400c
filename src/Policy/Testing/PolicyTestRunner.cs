using System.Collections.Immutable;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;

namespace Dlp.Policy.Testing;

/// <summary>Runs test cases as an exchange would: plan, inspect as planned, decide.</summary>
public static class PolicyTestRunner
{
    /// <summary>Runs every case, in order.</summary>
    /// <param name="cases">From <see cref="PolicyTestFile.Parse"/>.</param>
    /// <param name="snapshot">The policy under test.</param>
    /// <param name="inspector">Finds what is in cases that give text.</param>
    /// <param name="cancellationToken">Stops between cases and within an inspection.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ImmutableArray<PolicyTestResult>> RunAsync(
        IReadOnlyList<PolicyTestCase> cases, PolicySnapshot snapshot, IInspector inspector, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(inspector);
        var results = ImmutableArray.CreateBuilder<PolicyTestResult>(cases.Count);
        foreach (var testCase in cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inspection = await InspectAsync(testCase, snapshot, inspector, cancellationToken);
            var decision = snapshot.Decide(new PolicyQuestion(testCase.Subject, testCase.Destination, testCase.Direction, testCase.Parts, inspection));
            results.Add(new PolicyTestResult(testCase, decision, Compare(testCase.Expectation, decision)));
        }

        return results.ToImmutable();
    }

    private static async ValueTask<Inspection> InspectAsync(PolicyTestCase testCase, PolicySnapshot snapshot, IInspector inspector, CancellationToken cancellationToken)
    {
        var plan = snapshot.Plan(testCase.Subject, testCase.Destination);
        var asked = testCase.Direction == Direction.Answer ? plan.InspectAnswer : plan.InspectRequest;
        var inspection = testCase.Inspection
            ?? (asked && testCase.Parts.Length > 0 ? await inspector.InspectAsync(testCase.Parts, plan, cancellationToken) : Inspection.Clean);
        return testCase.Completeness is { } completeness && completeness != inspection.Completeness
            ? inspection with { Completeness = completeness, Reason = completeness == Completeness.Complete ? "" : "test" }
            : inspection;
    }

    private static ImmutableArray<string> Compare(PolicyTestExpectation expected, in Decision decision)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        if (decision.Action != expected.Action)
            problems.Add($"expected action {Word(expected.Action)}, got {Word(decision.Action)}: {decision.Explanation}");
        if (expected.Cause is { } cause && decision.Cause != cause)
            problems.Add($"expected cause {cause}, got {decision.Cause}");
        CompareRules(problems, "rules", expected.Rules, decision, RuleMode.Enforce);
        CompareRules(problems, "simulated", expected.Simulated, decision, RuleMode.Simulation);
        if (expected.Masked is { } masked && decision.MaskedFindings.Length != masked)
            problems.Add($"expected {masked} masked, got {decision.MaskedFindings.Length}");
        return problems.ToImmutable();
    }

    private static void CompareRules(ImmutableArray<string>.Builder problems, string what, ImmutableArray<string>? expected, in Decision decision, RuleMode mode)
    {
        if (expected is not { } wanted)
            return;
        var actual = decision.Verdicts.Where(verdict => verdict.Mode == mode).Select(verdict => verdict.RuleId).ToList();
        if (!wanted.SequenceEqual(actual, StringComparer.OrdinalIgnoreCase))
            problems.Add($"expected {what} [{string.Join(", ", wanted)}], got [{string.Join(", ", actual)}]");
    }

    private static string Word(DecisionAction action) => Documents.PolicyWords.Actions.WordOf(action);
}
