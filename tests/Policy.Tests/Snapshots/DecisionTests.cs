using Dlp.Policy.Words;
using static Dlp.Policy.Tests.TestPolicy;

namespace Dlp.Policy.Tests.Snapshots;

public sealed class DecisionTests
{
    private const string BlockSecrets = "{ id: secrets, mode: enforce, action: block, conditions: { any: [ { types: ['category:secret'] } ] }, message: { en: Stop, ja: 止 } }";
    private const string MaskPii = "{ id: pii, mode: enforce, action: mask, conditions: { any: [ { types: ['category:pii'] } ] }, message: { en: Hidden } }";
    private const string LogAll = "{ id: all, mode: enforce, action: log }";

    [Theory]
    [InlineData("allow", DecisionAction.Allow, "Allowed: no rule matched")]
    [InlineData("log", DecisionAction.Log, "Logged: no rule matched")]
    [InlineData("block", DecisionAction.Block, "Blocked: no rule matched")]
    public void NothingMatches_DefaultDecides(string fallThrough, DecisionAction action, string explanation)
    {
        var decision = Decide(Rules(fallThrough, BlockSecrets), Find("EMAIL_ADDRESS"));

        Assert.Equal((action, DecisionCause.NoMatch, explanation), (decision.Action, decision.Cause, decision.Explanation));
        Assert.Empty(decision.Verdicts);
        Assert.Empty(decision.MaskedFindings);
    }

    [Fact]
    public void SeveralMatch_MostRestrictiveWinsAndAllAreRecordedInPriorityOrder()
    {
        var decision = Decide(Rules("allow", LogAll, MaskPii, BlockSecrets), Find("EMAIL_ADDRESS"), Find("AWS_ACCESS_KEY"));

        Assert.Equal((DecisionAction.Block, DecisionCause.Rule), (decision.Action, decision.Cause));
        Assert.Equal(["all", "pii", "secrets"], decision.Verdicts.Select(v => v.RuleId));
        Assert.Equal("Blocked by rule 'secrets': 1 AWS_ACCESS_KEY (high)", decision.Explanation);
        Assert.Equal(new LocalizedText("Stop", "止"), decision.UserMessage);
        Assert.Empty(decision.MaskedFindings);
    }

    [Fact]
    public void MatchingRule_OverridesAStricterDefault()
    {
        var decision = Decide(Rules("block", "{ id: chat, mode: enforce, action: allow, scope: { apps: { include: [ChatGPT] } } }"));

        Assert.Equal((DecisionAction.Allow, DecisionCause.Rule), (decision.Action, decision.Cause));
        Assert.Equal("Allowed by rule 'chat': every exchange in scope", decision.Explanation);
    }

    [Theory]
    [InlineData("block", "log", DecisionAction.Block, "Blocked: no rule allows it")]
    [InlineData("block", "mask", DecisionAction.Block, "Blocked: no rule allows it")]
    [InlineData("log", "mask", DecisionAction.Mask, "Masked by rule 'watch': 1 JWT (high)")]
    [InlineData("log", "log", DecisionAction.Log, "Logged by rule 'watch': 1 JWT (high)")]
    [InlineData("allow", "log", DecisionAction.Log, "Logged by rule 'watch': 1 JWT (high)")]
    public void RulesThatOnlyWatchOrMask_DoNotLiftTheDefault(string fallThrough, string action, DecisionAction expected, string explanation)
    {
        var decision = Decide(Rules(fallThrough, $"{{ id: watch, mode: enforce, action: {action}, conditions: {{ any: [ {{ types: [JWT] }} ] }} }}"), Find("JWT"));

        Assert.Equal((expected, explanation), (decision.Action, decision.Explanation));
        Assert.Equal("watch", Assert.Single(decision.Verdicts).RuleId);
        Assert.Equal(expected == DecisionAction.Mask ? 1 : 0, decision.MaskedFindings.Length);
    }

    [Fact]
    public void AllowLiftsTheDefault_MaskThenTightensIt()
    {
        var decision = Decide(Rules("block", MaskPii, "{ id: chat, mode: enforce, action: allow, scope: { apps: { include: [ChatGPT] } } }"), Find("EMAIL_ADDRESS"));

        Assert.Equal((DecisionAction.Mask, DecisionCause.Rule), (decision.Action, decision.Cause));
        Assert.Equal([0], decision.MaskedFindings);
    }

    [Fact]
    public void Explanation_CountsByTypeWithTheStrongestConfidence()
    {
        var decision = Decide(
            Rules("allow", "{ id: a, mode: enforce, action: log, conditions: { any: [ { types: ['*'], minConfidence: low } ] } }"),
            Find("PHONE_NUMBER", 0.4), Find("EMAIL_ADDRESS", 0.8), Find("EMAIL_ADDRESS", 0.86), Find("PHONE_NUMBER", 0.3));

        Assert.Equal("2 EMAIL_ADDRESS (high), 2 PHONE_NUMBER (low)", Assert.Single(decision.Verdicts).Explanation);
    }

    [Fact]
    public void TwoRulesDecide_ExplanationNamesTheFirstAndCountsTheRest()
    {
        var decision = Decide(Rules("allow", "{ id: x, priority: 2, mode: enforce, action: block }", "{ id: y, priority: 1, mode: enforce, action: block, message: { en: Why } }"));

        Assert.Equal("Blocked by rule 'y' and 1 more: every exchange in scope", decision.Explanation);
        Assert.Equal("Why", decision.UserMessage?.En);
    }

    [Fact]
    public void Simulation_IsRecordedAndNeverDecides()
    {
        var decision = Decide(Rules("allow", "{ id: sim, mode: simulation, action: block }"), Find("JWT"));

        Assert.Equal((DecisionAction.Allow, DecisionCause.NoMatch), (decision.Action, decision.Cause));
        Assert.Equal(new RuleVerdict("sim", RuleMode.Simulation, DecisionAction.Block, "every exchange in scope"), Assert.Single(decision.Verdicts));
        Assert.Null(decision.UserMessage);
    }

    [Fact]
    public void SimulatedMask_MasksNothing()
    {
        var decision = Decide(Rules("allow", MaskPii.Replace("enforce", "simulation", StringComparison.Ordinal)), Find("EMAIL_ADDRESS"));

        Assert.Equal(DecisionAction.Allow, decision.Action);
        Assert.Empty(decision.MaskedFindings);
    }

    [Fact]
    public void Off_IsIgnored()
    {
        var decision = Decide(Rules("allow", "{ id: a, mode: off, action: block }"));

        Assert.Equal(DecisionAction.Allow, decision.Action);
        Assert.Empty(decision.Verdicts);
    }

    [Fact]
    public void Mask_CoversTheUnionOfMatchingMaskRulesOnly()
    {
        var snapshot = Rules(
            "allow",
            MaskPii,
            "{ id: cards, mode: enforce, action: mask, conditions: { any: [ { types: [CREDIT_CARD] } ] } }",
            "{ id: ibans, mode: simulation, action: mask, conditions: { any: [ { types: [IBAN_CODE] } ] } }",
            "{ id: keys, mode: enforce, action: log, conditions: { any: [ { types: [JWT] } ] } }");

        var decision = Decide(snapshot, Find("JWT"), Find("EMAIL_ADDRESS"), Find("IBAN_CODE"), Find("PHONE_NUMBER", 0.4), Find("CREDIT_CARD"));

        Assert.Equal(DecisionAction.Mask, decision.Action);
        Assert.Equal([1, 4], decision.MaskedFindings);
        Assert.Equal("Masked by rule 'pii' and 1 more: 1 EMAIL_ADDRESS (high)", decision.Explanation);
        Assert.Null(decision.UserMessage);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(-1)]
    public void MaskWhereTextCannotBeReplaced_BecomesABlock(int part)
    {
        var question = Question(Find("EMAIL_ADDRESS", part: 1), Find("EMAIL_ADDRESS", part: part)) with { Parts = [Part(editable: false), Part()] };

        var decision = Rules("allow", MaskPii).Decide(question);

        Assert.Equal((DecisionAction.Block, DecisionCause.CannotMask), (decision.Action, decision.Cause));
        Assert.Equal("Blocked: rule 'pii' masks, but 1 EMAIL_ADDRESS (high) stands where text cannot be replaced", decision.Explanation);
        Assert.Equal("Hidden", decision.UserMessage?.En);
        Assert.Empty(decision.MaskedFindings);
    }

    [Fact]
    public void UncoveredFindingInAFixedPart_DoesNotEscalate()
    {
        var question = Question(Find("EMAIL_ADDRESS", part: 1), Find("JWT", part: 0)) with { Parts = [Part(editable: false), Part()] };

        Assert.Equal(DecisionAction.Mask, Rules("allow", MaskPii).Decide(question).Action);
    }

    [Fact]
    public void Answers_AreLoggedOrAllowedWhateverTheDefault()
    {
        var snapshot = Rules("block", BlockSecrets, "{ id: answers, mode: enforce, action: log, scope: { direction: answer }, conditions: { any: [ { types: [JWT] } ] } }");
        var answer = Question(Find("JWT")) with { Direction = Direction.Answer };

        Assert.Equal(DecisionAction.Log, snapshot.Decide(answer).Action);
        Assert.Equal(DecisionAction.Allow, snapshot.Decide(answer with { Inspection = Inspection.Clean }).Action);
        Assert.Equal(DecisionAction.Block, snapshot.Decide(Question(Find("JWT"))).Action);
    }

    [Fact]
    public void BothDirections_AreJudgedByOneRule()
    {
        var snapshot = Rules("allow", "{ id: a, mode: enforce, action: log, scope: { direction: both } }");

        Assert.Equal(DecisionAction.Log, snapshot.Decide(Question()).Action);
        Assert.Equal(DecisionAction.Log, snapshot.Decide(Question() with { Direction = Direction.Answer }).Action);
    }

    [Fact]
    public void DefaultDecision_IsBlock() => Assert.Equal(DecisionAction.Block, default(Decision).Action);

    [Fact]
    public void DefaultFindings_AreNoFindings() =>
        Assert.Equal(DecisionAction.Allow, Rules("allow", BlockSecrets).Decide(Question() with { Inspection = new Inspection(default, Completeness.Complete, "") }).Action);
}
