using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;
using static Dlp.Policy.Tests.TestPolicy;

namespace Dlp.Policy.Tests.Snapshots;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("low", 0.0, true)]
    [InlineData("medium", 0.7499, false)]
    [InlineData("medium", 0.75, true)]
    [InlineData("high", 0.8499, false)]
    [InlineData("high", 0.85, true)]
    [InlineData("0.6", 0.59, false)]
    [InlineData("0.6", 0.6, true)]
    [InlineData("1", 0.99, false)]
    [InlineData("high", double.NaN, true)]
    public void MinConfidence_IsInclusive(string minConfidence, double confidence, bool matches) =>
        Assert.Equal(matches, Blocks($"{{ types: [JWT], minConfidence: {minConfidence} }}", "[]", Find("JWT", confidence)));

    [Fact]
    public void MinConfidenceLeftOut_IsMedium()
    {
        Assert.False(Blocks("{ types: [JWT] }", "[]", Find("JWT", 0.74)));
        Assert.True(Blocks("{ types: [JWT] }", "[]", Find("JWT", 0.75)));
    }

    [Theory]
    [InlineData("{ types: [JWT], minCount: 3 }", false)]
    [InlineData("{ types: [JWT], minCount: 2 }", true)]
    [InlineData("{ types: [JWT], minCount: 3, distinct: false }", true)]
    [InlineData("{ types: [JWT, GITHUB_TOKEN], minCount: 3 }", true)]
    [InlineData("{ types: [JWT, GITHUB_TOKEN], minCount: 4 }", false)]
    [InlineData("{ types: [JWT, GITHUB_TOKEN], minCount: 4, distinct: false }", true)]
    [InlineData("{ types: [JWT, GITHUB_TOKEN], minCount: 5, distinct: false }", false)]
    public void MinCount_CountsDistinctValuesUnlessTold(string condition, bool matches) =>
        Assert.Equal(matches, Blocks(condition, "[]", Find("JWT", value: 1), Find("JWT", value: 1), Find("JWT", value: 2), Find("GITHUB_TOKEN", value: 1)));

    [Fact]
    public void UnconfidentFindings_DoNotCount() =>
        Assert.False(Blocks("{ types: [JWT], minCount: 2 }", "[]", Find("JWT", 0.9, 1), Find("JWT", 0.5, 2)));

    [Fact]
    public void SeveralConditions_OneSuffices()
    {
        var snapshot = Rules("allow", "{ id: a, mode: enforce, action: block, conditions: { any: [ { types: [JWT], minCount: 9 }, { types: [CREDIT_CARD] } ] } }");

        var decision = Decide(snapshot, Find("JWT"), Find("CREDIT_CARD"));

        Assert.Equal("Blocked by rule 'a': 1 CREDIT_CARD (high)", decision.Explanation);
        Assert.Equal(DecisionAction.Allow, Decide(snapshot, Find("JWT")).Action);
    }

    [Theory]
    [InlineData("category:pii", "EMAIL_ADDRESS", true)]
    [InlineData("category:pii", "CREDIT_CARD", false)]
    [InlineData("category:financial", "CREDIT_CARD", true)]
    [InlineData("category:custom", "CREDIT_CARD", false)]
    [InlineData("*", "CREDIT_CARD", true)]
    public void Types_MayBeFamilies(string types, string found, bool matches) =>
        Assert.Equal(matches, Blocks($"{{ types: ['{types}'] }}", "[]", Find(found)));

    [Fact]
    public void TypeAddedLater_BelongsToItsFamily() =>
        Assert.True(Blocks("{ types: ['category:custom'] }", "[]", Find("JWT") with { Type = "PROJECT_CODE", Category = SensitiveInformationCategory.Custom }));

    [Theory]
    [InlineData("[ { types: [JWT] } ]", false)]
    [InlineData("[ { types: ['category:secret'] } ]", false)]
    [InlineData("[ { types: [GITHUB_TOKEN] } ]", true)]
    [InlineData("[ { roles: [user] } ]", false)]
    [InlineData("[ { roles: [assistant, tool] } ]", true)]
    [InlineData("[ { types: [JWT], roles: [assistant] } ]", true)]
    [InlineData("[ { types: [JWT], roles: [user] } ]", false)]
    [InlineData("[ { groups: [finance] } ]", false)]
    [InlineData("[ { groups: [sales] } ]", true)]
    [InlineData("[ { subjects: [ALICE] } ]", false)]
    [InlineData("[ { apps: ['host:chatgpt.com'] } ]", false)]
    [InlineData("[ { apps: [ChatGPT], groups: [sales] } ]", true)]
    [InlineData("[ { apps: [ChatGPT], groups: [finance] } ]", false)]
    [InlineData("[ { types: [JWT], groups: [sales] } ]", true)]
    [InlineData("[ { types: [JWT], groups: [finance] } ]", false)]
    [InlineData("[ { groups: [sales] }, { types: [JWT] } ]", false)]
    public void Exceptions_ExcuseWhenAllTheirPartsHold(string exceptions, bool matches) =>
        Assert.Equal(matches, Blocks("{ types: [JWT] }", exceptions, Find("JWT")));

    [Fact]
    public void ExcusedFindings_AreNeitherCountedNorMasked()
    {
        var snapshot = Rules("allow", "{ id: a, mode: enforce, action: mask, conditions: { any: [ { types: ['category:pii'], minCount: 2 } ], exceptions: [ { roles: [assistant] } ] } }");
        var question = Question(Find("EMAIL_ADDRESS", value: 1, part: 0), Find("EMAIL_ADDRESS", value: 2, part: 1), Find("PHONE_NUMBER", value: 3, part: 0)) with
        {
            Parts = [Part(), Part(role: TextRole.Assistant)],
        };

        Assert.Equal([0, 2], snapshot.Decide(question).MaskedFindings);
        Assert.Equal(DecisionAction.Allow, snapshot.Decide(question with { Inspection = question.Inspection with { Findings = question.Inspection.Findings[..2] } }).Action);
    }

    [Fact]
    public void FindingOfAPartThatIsNotThere_IsNotExcusedByRole() =>
        Assert.True(Blocks("{ types: [JWT] }", "[ { roles: [user, unknown, assistant, system, tool, file, metadata] } ]", Find("JWT", part: 5)));

    private static bool Blocks(string condition, string exceptions, params Finding[] findings) =>
        Decide(Rule(condition, exceptions), findings).Action == DecisionAction.Block;

    private static PolicySnapshot Rule(string condition, string exceptions) =>
        Rules("allow", $"{{ id: a, mode: enforce, action: block, conditions: {{ any: [ {condition} ], exceptions: {exceptions} }} }}");
}
