using System.Collections.Immutable;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>A rule ready to be asked: is it in scope, and which findings does it cover?</summary>
internal sealed class CompiledRule
{
    private readonly AudienceMatcher _include;
    private readonly AudienceMatcher _exclude;
    private readonly ImmutableArray<CompiledException> _exceptions;
    private readonly ImmutableArray<CompiledException> _findingExceptions;

    public CompiledRule(PolicyRule rule)
    {
        Rule = rule;
        _include = new AudienceMatcher(rule.Scope.Subjects.Include, rule.Scope.Groups.Include, rule.Scope.Apps.Include);
        _exclude = new AudienceMatcher(rule.Scope.Subjects.Exclude, rule.Scope.Groups.Exclude, rule.Scope.Apps.Exclude);
        var exceptions = (rule.Conditions?.Exceptions ?? []).Select(exception => new CompiledException(exception)).ToList();
        _exceptions = [.. exceptions.Where(exception => !exception.IsAboutFindings)];
        _findingExceptions = [.. exceptions.Where(exception => exception.IsAboutFindings)];
    }

    public PolicyRule Rule { get; }

    public bool HasConditions => Rule.Conditions is not null;

    public bool LooksAt(RuleDirection direction) => (Rule.Scope.Direction & direction) != RuleDirection.None;

    public bool IsInScope(Subject subject, Destination destination)
    {
        if (!_include.AllHold(subject, destination) || _exclude.AnyHolds(subject, destination))
            return false;
        foreach (var exception in _exceptions)
        {
            if (exception.CoversExchange(subject, destination))
                return false;
        }

        return true;
    }

    /// <summary>What the rule wants where content could not be inspected; Allow when it has no opinion.</summary>
    public DecisionAction FallbackFor(Completeness completeness) => completeness switch
    {
        _ when !HasConditions => DecisionAction.Allow,
        Completeness.Complete => DecisionAction.Allow,
        Completeness.Partial => Rule.Partial,
        _ => Rule.Fallback,
    };

    /// <summary>Whether the rule, being in scope, matches; marks the findings that made it match.</summary>
    public bool Matches(PolicyQuestion question, FindingSet covered)
    {
        covered.Clear();
        if (Rule.Conditions is not { } conditions)
            return true;
        var findings = question.Inspection.Findings;
        if (findings.IsDefaultOrEmpty)
            return false;
        var matches = false;
        foreach (var condition in conditions.Any)
            matches |= Holds(condition, question, findings, covered);
        return matches;
    }

    private bool Holds(RuleCondition condition, PolicyQuestion question, ImmutableArray<Finding> findings, FindingSet covered)
    {
        // Counting needs the whole list first; marking happens only when the count suffices.
        var values = condition is { Distinct: true, MinCount: > 1 } ? new HashSet<(string Type, ulong Fingerprint)>() : null;
        var count = 0;
        foreach (var finding in findings)
        {
            if (Counts(condition, question, finding) && (values is null || values.Add((finding.Type, finding.Fingerprint))))
                count++;
        }

        if (count < condition.MinCount)
            return false;
        for (var i = 0; i < findings.Length; i++)
        {
            if (Counts(condition, question, findings[i]))
                covered.Add(i);
        }

        return true;
    }

    private bool Counts(RuleCondition condition, PolicyQuestion question, Finding finding)
    {
        // Written so that a score that is not a number counts: a broken detector must not open a hole.
        if (finding.Confidence < condition.MinConfidence || !condition.Types.Covers(finding))
            return false;
        if (_findingExceptions.IsEmpty)
            return true;
        TextRole? role = (uint)finding.Part < (uint)question.Parts.Count ? question.Parts[finding.Part].Role : null;
        foreach (var exception in _findingExceptions)
        {
            if (exception.CoversFinding(finding, role) && exception.CoversExchange(question.Subject, question.Destination))
                return false;
        }

        return true;
    }
}
