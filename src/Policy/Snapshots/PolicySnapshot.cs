using System.Collections.Immutable;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>A compiled policy: immutable, thread-safe, pure. Made by <see cref="PolicyCompiler"/>.</summary>
public sealed class PolicySnapshot
{
    private readonly ImmutableArray<CompiledRule> _rules;
    private readonly PlanCache _plans;

    internal PolicySnapshot(
        string name,
        string version,
        DecisionAction fallThrough,
        ImmutableArray<CompiledRule> rules,
        ImmutableArray<RuleSummary> summaries,
        IReadOnlyCollection<SensitiveInformationType> types,
        CustomTypeSet customTypes)
    {
        (Name, Version, Default, Rules, CustomTypes, _rules) = (name, version, fallThrough, summaries, customTypes, rules);
        _plans = new PlanCache(rules, types, customTypes);
    }

    /// <summary>The document's own name.</summary>
    public string Name { get; }

    /// <summary>Version for records: the name, a dash, and the first 12 hexadecimal digits of the document's SHA-256, the files it names included.</summary>
    public string Version { get; }

    /// <summary>What happens to a request no allow rule matches, before other rules tighten it: Allow, Log or Block.</summary>
    public DecisionAction Default { get; }

    /// <summary>Every rule of the document in priority order, those switched off included.</summary>
    public ImmutableArray<RuleSummary> Rules { get; }

    /// <summary>The document's own sensitive information types, ready for detection when the vocabulary had a loader.</summary>
    public CustomTypeSet CustomTypes { get; }

    /// <summary>
    /// What must be inspected for this subject and destination: everything an enforced or simulated rule in scope asks about.
    /// Where it asks for nothing, <see cref="Decide"/> is right with <see cref="Inspection.Clean"/>.
    /// </summary>
    public InspectionPlan Plan(Subject subject, Destination destination) => _plans.Plan(subject, destination);

    /// <summary>
    /// Decides one half of an exchange. For <see cref="Direction.Answer"/> the outcome is Allow or Log: an answer is
    /// already on its way to the user.
    /// </summary>
    public Decision Decide(PolicyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var half = question.Direction == Direction.Answer ? RuleDirection.Answer : RuleDirection.Request;
        var maker = new DecisionMaker(question, Default);
        foreach (var rule in _rules)
        {
            if (rule.LooksAt(half) && rule.IsInScope(question.Subject, question.Destination))
                maker.Hear(rule);
        }

        return maker.Decide();
    }
}
