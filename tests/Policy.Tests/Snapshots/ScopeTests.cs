using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;

namespace Dlp.Policy.Tests.Snapshots;

/// <summary>Whom and what a rule is about; seen through the decision of a rule that blocks everything in scope.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("{}", true)]
    [InlineData("{ subjects: { include: [] } }", true)]
    [InlineData("{ subjects: { include: ['*'] } }", true)]
    [InlineData("{ subjects: { include: [s-1-5-21-1] } }", true)]
    [InlineData("{ subjects: { include: [ALICE] } }", true)]
    [InlineData("{ subjects: { include: [bob] } }", false)]
    [InlineData("{ subjects: { include: [bob, alice] } }", true)]
    [InlineData("{ subjects: { include: ['S-1-5-*'] } }", true)]
    [InlineData("{ subjects: { include: ['*-21-1'] } }", true)]
    [InlineData("{ subjects: { include: ['*-21-2'] } }", false)]
    [InlineData("{ subjects: { exclude: [alice] } }", false)]
    [InlineData("{ subjects: { include: ['*'], exclude: ['ali*'] } }", false)]
    [InlineData("{ groups: { include: [finance] } }", true)]
    [InlineData("{ groups: { include: [Sales] } }", false)]
    [InlineData("{ groups: { include: ['*'] } }", true)]
    [InlineData("{ groups: { exclude: [FINANCE] } }", false)]
    [InlineData("{ groups: { exclude: [Sales] } }", true)]
    [InlineData("{ subjects: { include: [alice] }, groups: { include: [Sales] } }", false)]
    [InlineData("{ subjects: { include: [alice] }, groups: { include: [Finance] } }", true)]
    [InlineData("{ apps: { include: [chatgpt] } }", true)]
    [InlineData("{ apps: { include: ['Chat*'] } }", true)]
    [InlineData("{ apps: { include: [Claude] } }", false)]
    [InlineData("{ apps: { include: ['category:Chat Web App'] } }", true)]
    [InlineData("{ apps: { include: ['category:api'] } }", false)]
    [InlineData("{ apps: { include: ['host:chatgpt.com'] } }", true)]
    [InlineData("{ apps: { include: ['host:*.chatgpt.com'] } }", false)]
    [InlineData("{ apps: { include: ['host:*gpt.com'] } }", true)]
    [InlineData("{ apps: { include: ['category:api', 'host:chatgpt.com'] } }", true)]
    [InlineData("{ apps: { include: ['category:chat web app'], exclude: ['host:chatgpt.com'] } }", false)]
    [InlineData("{ direction: answer }", false)]
    public void Scope_DecidesWhetherTheRuleSpeaks(string scope, bool inScope)
    {
        var action = scope.Contains("answer", StringComparison.Ordinal) ? "log" : "block";
        var decision = TestPolicy.Decide(TestPolicy.Rules("allow", $"{{ id: a, mode: enforce, action: {action}, scope: {scope} }}"));

        Assert.Equal(inScope ? DecisionAction.Block : DecisionAction.Allow, decision.Action);
        Assert.Equal(inScope ? DecisionCause.Rule : DecisionCause.NoMatch, decision.Cause);
    }

    [Fact]
    public void GroupStar_IncludesPeopleWithoutGroups()
    {
        var snapshot = TestPolicy.Rules("allow", "{ id: a, mode: enforce, action: block, scope: { groups: { include: ['*'] } } }");
        var nobody = TestPolicy.Question() with { Subject = new Subject("address:192.0.2.7", "192.0.2.7", [], "address") };

        Assert.Equal(DecisionAction.Block, snapshot.Decide(nobody).Action);
        Assert.Equal(DecisionAction.Block, snapshot.Decide(nobody with { Subject = nobody.Subject with { Groups = default } }).Action);
    }

    [Fact]
    public void HostStarDot_MatchesSubdomainsOfAnyDepthOnly()
    {
        var snapshot = TestPolicy.Rules("allow", "{ id: a, mode: enforce, action: block, scope: { apps: { include: ['host:*.openai.com'] } } }");

        Assert.Equal(DecisionAction.Block, DecideFor(snapshot, "api.openai.com"));
        Assert.Equal(DecisionAction.Block, DecideFor(snapshot, "eu.api.openai.com"));
        Assert.Equal(DecisionAction.Allow, DecideFor(snapshot, "openai.com"));
        Assert.Equal(DecisionAction.Allow, DecideFor(snapshot, "notopenai.com"));
        Assert.Equal(DecisionAction.Allow, DecideFor(snapshot, "api.openai.com.evil.example"));
    }

    private static DecisionAction DecideFor(PolicySnapshot snapshot, string host) =>
        snapshot.Decide(TestPolicy.Question() with { Destination = new Destination(host, 443, host, "") }).Action;
}
