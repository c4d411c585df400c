using System.Collections.Immutable;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>
/// Makes one decision. Only an allow rule lifts the document's default; every other matching rule tightens, and so do the fallbacks
/// for content that could not be inspected. The most restrictive of all of them wins.
/// </summary>
internal sealed class DecisionMaker
{
    private readonly PolicyQuestion _question;
    private readonly DecisionAction _default;
    private readonly ImmutableArray<RuleVerdict>.Builder _verdicts = ImmutableArray.CreateBuilder<RuleVerdict>();
    private readonly List<Voice> _voices = [];
    private readonly FindingSet _covered;
    private FindingSet? _masked;

    public DecisionMaker(PolicyQuestion question, DecisionAction fallThrough)
    {
        _question = question;
        // An answer exists because its request was let through; what no rule on answers wants goes on to the user.
        _default = question.Direction == Direction.Answer ? DecisionAction.Allow : fallThrough;
        _covered = new FindingSet(Findings.Length);
    }

    private ImmutableArray<Finding> Findings => _question.Inspection.Findings is { IsDefault: false } findings ? findings : [];

    /// <summary>Hears one rule that is in scope.</summary>
    public void Hear(CompiledRule compiled)
    {
        var rule = compiled.Rule;
        var matches = compiled.Matches(_question, _covered);
        var fallback = compiled.FallbackFor(_question.Inspection.Completeness);
        var fallbackIsStricter = fallback < (matches ? rule.Action : DecisionAction.Allow);
        if (!matches && !fallbackIsStricter)
            return;
        var because = (matches, fallbackIsStricter) switch
        {
            (true, false) => Explanations.Matched(Findings, _covered),
            (false, _) => Explanations.NotInspected(_question.Inspection),
            _ => $"{Explanations.NotInspected(_question.Inspection)}; besides {Explanations.Matched(Findings, _covered)}",
        };
        _verdicts.Add(new RuleVerdict(rule.Id, rule.Mode, fallbackIsStricter ? fallback : rule.Action, because));
        if (rule.Mode != RuleMode.Enforce)
            return;
        _voices.Add(new Voice(rule, matches ? rule.Action : null, fallbackIsStricter ? fallback : null, because));
        if (matches && rule.Action == DecisionAction.Mask)
            (_masked ??= new FindingSet(Findings.Length)).UnionWith(_covered);
    }

    public Decision Decide()
    {
        // Were log and mask rules to lift a default of block as well, a rule that watches every app would open every app.
        var ground = _voices.Exists(voice => voice.Matched == DecisionAction.Allow) ? DecisionAction.Allow : _default;
        var matched = _voices.Min(voice => voice.Matched);
        var tightened = _voices.Min(voice => voice.Fallback);
        var action = matched <= ground ? matched.Value : ground;
        if (tightened < action)
            return Outcome(tightened.Value, DecisionCause.Fallback, voice => voice.Fallback == tightened);
        if (matched is null || matched > ground)
            return new Decision(action, DecisionCause.NoMatch, _verdicts.ToImmutable(), [], null, Explanations.DefaultHolds(action, matched is not null));
        return action == DecisionAction.Mask ? Mask() : Outcome(action, DecisionCause.Rule, voice => voice.Matched == action);
    }

    private Decision Mask()
    {
        var indexes = _masked!.ToIndexes();
        var stuck = new FindingSet(Findings.Length);
        var anyStuck = false;
        foreach (var index in indexes)
        {
            var part = Findings[index].Part;
            // A part that is not there cannot be edited either.
            if ((uint)part < (uint)_question.Parts.Count && _question.Parts[part].Editable)
                continue;
            stuck.Add(index);
            anyStuck = true;
        }

        if (!anyStuck)
            return Outcome(DecisionAction.Mask, DecisionCause.Rule, voice => voice.Matched == DecisionAction.Mask) with { MaskedFindings = indexes };
        var decision = Outcome(DecisionAction.Block, DecisionCause.CannotMask, voice => voice.Matched == DecisionAction.Mask);
        var first = _voices.First(voice => voice.Matched == DecisionAction.Mask);
        return decision with { Explanation = Explanations.CannotMask(first.Rule.Id, Explanations.Matched(Findings, stuck)) };
    }

    private Decision Outcome(DecisionAction action, DecisionCause cause, Func<Voice, bool> decided)
    {
        var deciding = _voices.Where(decided).ToList();
        var first = deciding[0];
        // The message tells users why they were stopped; rules that forward have nobody to tell.
        var message = action == DecisionAction.Block ? deciding.Select(voice => voice.Rule.Message).FirstOrDefault(text => text is not null) : null;
        return new Decision(action, cause, _verdicts.ToImmutable(), [], message, Explanations.Decided(action, first.Rule.Id, deciding.Count - 1, first.Because));
    }

    /// <summary>What one enforced rule wants.</summary>
    private readonly record struct Voice(PolicyRule Rule, DecisionAction? Matched, DecisionAction? Fallback, string Because);
}
