using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>
/// Remembers one plan per set of rules in scope, so that planning allocates only when a new set turns up.
/// Keyed by the set rather than by subject and destination: there are few sets however many people there are.
/// </summary>
internal sealed class PlanCache(ImmutableArray<CompiledRule> rules, IReadOnlyCollection<SensitiveInformationType> types, CustomTypeSet customTypes)
{
    private const int MaxPlans = 1024;
    private const int RulesPerUnit = 16;

    // Rules without conditions match whatever the content is; they ask for nothing to be inspected.
    private readonly ImmutableArray<CompiledRule> _rules = [.. rules.Where(rule => rule.HasConditions)];
    private readonly ConcurrentDictionary<string, InspectionPlan> _plans = new(StringComparer.Ordinal);
    private int _count;

    public InspectionPlan Plan(Subject subject, Destination destination)
    {
        // One bit a rule, packed into characters, because dictionaries can be asked with a span of those.
        var units = (_rules.Length + RulesPerUnit - 1) / RulesPerUnit;
        Span<char> inScope = stackalloc char[units]; // 2,000 rules at most: 250 bytes.
        inScope.Clear();
        for (var i = 0; i < _rules.Length; i++)
        {
            if (_rules[i].IsInScope(subject, destination))
                inScope[i / RulesPerUnit] |= (char)(1 << i % RulesPerUnit);
        }

        if (_plans.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(inScope, out var plan))
            return plan;
        plan = Build(inScope);
        if (Volatile.Read(ref _count) < MaxPlans && _plans.TryAdd(inScope.ToString(), plan))
            Interlocked.Increment(ref _count);
        return plan;
    }

    private InspectionPlan Build(ReadOnlySpan<char> inScope)
    {
        var directions = RuleDirection.None;
        var conditions = new List<RuleCondition>();
        for (var i = 0; i < _rules.Length; i++)
        {
            if ((inScope[i / RulesPerUnit] >> i % RulesPerUnit & 1) == 0)
                continue;
            directions |= _rules[i].Rule.Scope.Direction;
            conditions.AddRange(_rules[i].Rule.Conditions!.Any);
        }

        if (directions == RuleDirection.None)
            return InspectionPlan.Nothing;
        var named = types.Where(type => conditions.Any(condition => condition.Types.Covers(type.Id, type.Category))).Select(type => type.Id).ToFrozenSet(StringComparer.Ordinal);

        // Empty stands for "all" in a plan. A family nobody has a type of yet leaves nothing named: then ask for all, never for none.
        var all = named.Count == types.Count || conditions.Any(condition => condition.Types.All);
        return new InspectionPlan(
            directions.HasFlag(RuleDirection.Request),
            directions.HasFlag(RuleDirection.Answer),
            all ? FrozenSet<string>.Empty : named)
        {
            CustomTypes = customTypes,
        };
    }
}
