using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Dlp.Policy.Tests.Snapshots;

/// <summary>What must hold for every policy and every request.</summary>
public sealed class DecisionPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(1_500).WithReplay(20261121, 7);

    private static readonly Gen<string> Rule =
        from action in Gen.Elements("allow", "log", "mask", "block")
        from conditional in Gen.Elements(true, true, true, false)
        from types in Gen.Elements("JWT", "EMAIL_ADDRESS", "'category:secret'", "'category:pii'", "'*'")
        from confidence in Gen.Elements("low", "medium", "high")
        from count in Gen.Choose(1, 3)
        from distinct in Gen.Elements("true", "false")
        from fallback in Gen.Elements("", "fallback: allow,", "fallback: log,", "fallback: block,")
        from partial in Gen.Elements("", "partial: allow,", "partial: log,", "partial: block,")
        from scope in Gen.Elements("", "", "scope: { groups: { include: [Finance] } },", "scope: { apps: { exclude: [ChatGPT] } },")
        from exceptions in Gen.Elements("[]", "[]", "[ { types: [JWT] } ]", "[ { roles: [assistant] } ]", "[ { subjects: [alice] } ]")
        select conditional || action == "mask"
            ? $"action: {action}, {scope} {fallback} {partial} conditions: {{ any: [ {{ types: [{types}], minConfidence: {confidence}, minCount: {count}, distinct: {distinct} }} ], exceptions: {exceptions} }}"
            : $"{scope} action: {action}";

    private static readonly Gen<PolicyQuestion> Question =
        from findings in Gen.ListOf(
            from type in Gen.Elements("JWT", "EMAIL_ADDRESS", "CREDIT_CARD")
            from confidence in Gen.Elements(0.5, 0.8, 0.95)
            from value in Gen.Choose(1, 3)
            from part in Gen.Choose(0, 2)
            select TestPolicy.Find(type, confidence, (ulong)value, part))
        from completeness in Gen.Elements(Completeness.Complete, Completeness.Complete, Completeness.Partial, Completeness.Unavailable)
        from editable in Gen.Elements(true, true, false)
        select new PolicyQuestion(
            TestPolicy.Alice,
            TestPolicy.ChatGpt,
            Direction.Request,
            [TestPolicy.Part(), TestPolicy.Part(editable), TestPolicy.Part(role: TextRole.Assistant)],
            new Inspection([.. findings], completeness, ""));

    private static readonly Gen<(string Default, string[] Rules, string Extra, PolicyQuestion Question)> World =
        from fallThrough in Gen.Elements("allow", "log", "block")
        from rules in Gen.ListOf(Rule)
        from extra in Rule
        from question in Question
        select (fallThrough, rules.Take(5).ToArray(), extra, question);

    [Fact]
    public void AddingAnEnforcedRule_NeverLoosensUnlessTheDefaultDecided()
    {
        var loosened = 0;
        var tightened = 0;
        Check.One(Config, Prop.ForAll(World.ToArbitrary(), world =>
        {
            var before = Decide(world.Default, [.. Enforced(world.Rules)], world.Question);
            var after = Decide(world.Default, [.. Enforced(world.Rules), Named("extra", "enforce", world.Extra)], world.Question);
            tightened += after.Action < before.Action ? 1 : 0;
            loosened += after.Action > before.Action ? 1 : 0;
            return after.Action <= before.Action || before.Cause == DecisionCause.NoMatch;
        }));

        // The property would be empty if the generator never made the rule matter.
        Assert.True(tightened > 50 && loosened > 10, $"{tightened} tightened, {loosened} loosened a default");
    }

    [Fact]
    public void AddingASimulatedRule_ChangesNothingButTheRecord() =>
        Check.One(Config, Prop.ForAll(World.ToArbitrary(), world =>
        {
            var before = Decide(world.Default, [.. Enforced(world.Rules)], world.Question);
            var after = Decide(world.Default, [.. Enforced(world.Rules), Named("extra", "simulation", world.Extra)], world.Question);
            return (after.Action, after.Cause, after.Explanation) == (before.Action, before.Cause, before.Explanation)
                && after.MaskedFindings.SequenceEqual(before.MaskedFindings)
                && after.Verdicts.Where(v => v.RuleId != "extra").SequenceEqual(before.Verdicts);
        }));

    [Fact]
    public void OrderOfRules_ChangesNoAction() =>
        Check.One(Config, Prop.ForAll(World.ToArbitrary(), world =>
        {
            var rules = Enforced(world.Rules).ToArray();
            var forward = Decide(world.Default, rules, world.Question);
            var backward = Decide(world.Default, [.. rules.Reverse()], world.Question);
            return (forward.Action, forward.Cause) == (backward.Action, backward.Cause) && forward.MaskedFindings.SequenceEqual(backward.MaskedFindings);
        }));

    [Fact]
    public void EveryDecision_IsWellFormed() =>
        Check.One(Config, Prop.ForAll(World.ToArbitrary(), world =>
        {
            var decision = Decide(world.Default, [.. Enforced(world.Rules)], world.Question);
            var maskable = decision.MaskedFindings.All(i => world.Question.Parts[world.Question.Inspection.Findings[i].Part].Editable);
            return maskable
                && (decision.Action == DecisionAction.Mask) == (decision.MaskedFindings.Length > 0)
                && decision.Cause != DecisionCause.Undecided
                && !string.IsNullOrEmpty(decision.Explanation) && !decision.Explanation.Contains('\n', StringComparison.Ordinal);
        }));

    [Fact]
    public void FindingsOutsideThePlan_DecideNothing() =>
        Check.One(Config, Prop.ForAll(World.ToArbitrary(), world =>
        {
            var snapshot = TestPolicy.Rules(world.Default, [.. Enforced(world.Rules)]);
            var plan = snapshot.Plan(world.Question.Subject, world.Question.Destination);
            var inspection = world.Question.Inspection;
            var planned = inspection.Findings.Where(f => plan.InspectRequest && (plan.Types.Count == 0 || plan.Types.Contains(f.Type)));
            var all = snapshot.Decide(world.Question);
            var narrowed = snapshot.Decide(world.Question with { Inspection = inspection with { Findings = [.. planned] } });
            return (all.Action, all.Cause, all.Explanation) == (narrowed.Action, narrowed.Cause, narrowed.Explanation);
        }));

    private static Decision Decide(string fallThrough, string[] rules, PolicyQuestion question) => TestPolicy.Rules(fallThrough, rules).Decide(question);

    private static IEnumerable<string> Enforced(string[] rules) => rules.Select((rule, i) => Named($"r{i}", "enforce", rule));

    private static string Named(string id, string mode, string rule) => $"{{ id: {id}, mode: {mode}, {rule} }}";
}
