using Dlp.Policy.Words;
using static Dlp.Policy.Tests.TestPolicy;

namespace Dlp.Policy.Tests.Snapshots;

/// <summary>What happens to content that could not be inspected.</summary>
public sealed class FallbackTests
{
    private const string Conditions = "conditions: { any: [ { types: [JWT] } ] }";

    [Theory]
    [InlineData("block", "", DecisionAction.Block, DecisionAction.Log)]
    [InlineData("mask", "", DecisionAction.Block, DecisionAction.Log)]
    [InlineData("log", "", DecisionAction.Log, DecisionAction.Log)]
    [InlineData("allow", "", DecisionAction.Allow, DecisionAction.Allow)]
    [InlineData("block", "fallback: log, partial: block,", DecisionAction.Log, DecisionAction.Block)]
    [InlineData("block", "fallback: allow, partial: allow,", DecisionAction.Allow, DecisionAction.Allow)]
    [InlineData("log", "fallback: block, partial: block,", DecisionAction.Block, DecisionAction.Block)]
    public void Unscannable_FollowsTheRuleOrItsDefaults(string action, string settings, DecisionAction unavailable, DecisionAction partial)
    {
        var snapshot = Rules("allow", $"{{ id: a, mode: enforce, action: {action}, {settings} {Conditions} }}");

        Check(Completeness.Unavailable, unavailable);
        Check(Completeness.Partial, partial);
        Check(Completeness.Complete, DecisionAction.Allow);

        void Check(Completeness completeness, DecisionAction expected)
        {
            var decision = snapshot.Decide(Unscanned(completeness));
            Assert.Equal(expected, decision.Action);
            Assert.Equal(expected == DecisionAction.Allow ? DecisionCause.NoMatch : DecisionCause.Fallback, decision.Cause);
        }
    }

    [Fact]
    public void Fallback_ExplainsItselfAndKeepsTheRulesMessage()
    {
        var decision = Rules("allow", $"{{ id: a, mode: enforce, action: mask, {Conditions}, message: {{ en: Unreadable }} }}").Decide(Unscanned(Completeness.Unavailable));

        Assert.Equal("Blocked by rule 'a': content could not be inspected (gzip over budget)", decision.Explanation);
        Assert.Equal("Unreadable", decision.UserMessage?.En);
        Assert.Equal(DecisionAction.Block, Assert.Single(decision.Verdicts).Action);
    }

    [Fact]
    public void Reason_CannotBreakTheLine()
    {
        var question = Unscanned(Completeness.Unavailable);
        question = question with { Inspection = question.Inspection with { Reason = "a\nb\r" + new string('x', 5000) } };

        var explanation = Rules("allow", $"{{ id: a, mode: enforce, action: block, {Conditions} }}").Decide(question).Explanation!;

        Assert.DoesNotContain(explanation, char.IsControl);
        Assert.True(explanation.Length < 300);
    }

    [Fact]
    public void Fallback_NeverLoosensTheDefault()
    {
        var snapshot = Rules("block", $"{{ id: a, mode: enforce, action: block, fallback: log, {Conditions} }}");

        var decision = snapshot.Decide(Unscanned(Completeness.Partial));

        Assert.Equal((DecisionAction.Block, DecisionCause.NoMatch), (decision.Action, decision.Cause));
    }

    [Fact]
    public void Fallback_TightensWhatAnotherRuleAllows()
    {
        var snapshot = Rules("block", "{ id: ok, mode: enforce, action: allow }", $"{{ id: a, mode: enforce, action: block, {Conditions} }}");

        var decision = snapshot.Decide(Unscanned(Completeness.Unavailable));

        Assert.Equal((DecisionAction.Block, DecisionCause.Fallback), (decision.Action, decision.Cause));
    }

    [Fact]
    public void PartialWithAMatch_TheStricterOfActionAndPartialHolds()
    {
        var masks = Rules("allow", $"{{ id: a, mode: enforce, action: mask, {Conditions} }}").Decide(Unscanned(Completeness.Partial, Find("JWT")));
        var blocks = Rules("allow", $"{{ id: a, mode: enforce, action: mask, partial: block, {Conditions} }}").Decide(Unscanned(Completeness.Partial, Find("JWT")));

        Assert.Equal((DecisionAction.Mask, DecisionCause.Rule), (masks.Action, masks.Cause));
        Assert.Equal([0], masks.MaskedFindings);
        Assert.Equal((DecisionAction.Block, DecisionCause.Fallback), (blocks.Action, blocks.Cause));
        Assert.Equal("Blocked by rule 'a': some content could not be inspected (gzip over budget); besides 1 JWT (high)", blocks.Explanation);
    }

    [Fact]
    public void RuleWithoutConditions_HasNoFallback()
    {
        var decision = Rules("allow", "{ id: a, mode: enforce, action: log }").Decide(Unscanned(Completeness.Unavailable));

        Assert.Equal((DecisionAction.Log, DecisionCause.Rule), (decision.Action, decision.Cause));
    }

    [Theory]
    [InlineData("scope: { subjects: { exclude: [alice] } }, " + Conditions)]
    [InlineData("conditions: { any: [ { types: [JWT] } ], exceptions: [ { subjects: [alice] } ] }")]
    public void OutOfScope_HasNoFallback(string rule) =>
        Assert.Equal(DecisionAction.Allow, Rules("allow", $"{{ id: a, mode: enforce, action: block, {rule} }}").Decide(Unscanned(Completeness.Unavailable)).Action);

    [Fact]
    public void ExceptionAboutFindings_KeepsTheFallback()
    {
        var snapshot = Rules("allow", "{ id: a, mode: enforce, action: block, conditions: { any: [ { types: [JWT] } ], exceptions: [ { types: [JWT] } ] } }");

        Assert.Equal(DecisionAction.Block, snapshot.Decide(Unscanned(Completeness.Unavailable)).Action);
    }

    [Fact]
    public void SimulatedFallback_IsRecordedOnly()
    {
        var decision = Rules("allow", $"{{ id: a, mode: simulation, action: block, {Conditions} }}").Decide(Unscanned(Completeness.Unavailable));

        Assert.Equal(DecisionAction.Allow, decision.Action);
        Assert.Equal((RuleMode.Simulation, DecisionAction.Block), (Assert.Single(decision.Verdicts).Mode, decision.Verdicts[0].Action));
    }

    private static Policy.Snapshots.PolicyQuestion Unscanned(Completeness completeness, params Finding[] findings) =>
        Question() with { Inspection = new Inspection([.. findings], completeness, completeness == Completeness.Complete ? "" : "gzip over budget") };
}
