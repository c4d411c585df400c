using Dlp.Policy.Words;

namespace Dlp.Policy.Tests;

/// <summary>docs/policy.md says what the product does.</summary>
public sealed class ManualTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs/policy.md"));

    [Fact]
    public void ErrorShown_IsTheOneGiven()
    {
        var example = Repository.YamlBlocks("docs/policy.md").First().Replace("- types:", "- type:", StringComparison.Ordinal);

        var errors = TestPolicy.TryCompile(example).Errors;

        Assert.Contains(errors, error => Text.Contains(error.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("api.openai.com", Completeness.Complete, DecisionAction.Allow)]
    [InlineData("api.openai.com", Completeness.Partial, DecisionAction.Block)]
    [InlineData("chat.example.com", Completeness.Complete, DecisionAction.Block)]
    public void ExplanationsShown_AreTheOnesGiven(string host, Completeness completeness, DecisionAction action)
    {
        var example = Repository.YamlBlocks("docs/policy.md").Single(block => block.Contains("name: one-service", StringComparison.Ordinal));
        var question = TestPolicy.Question() with
        {
            Destination = new Destination(host, 443, host, ""),
            Inspection = new Inspection([], completeness, completeness == Completeness.Complete ? "" : "image"),
        };

        var decision = TestPolicy.Compile(example).Decide(question);

        Assert.Equal(action, decision.Action);
        Assert.Contains($"`{decision.Explanation}`", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SupportDeskExample_MasksTheNumberAndExcusesTheAddress()
    {
        var snapshot = TestPolicy.Compile(Repository.YamlBlocks("docs/policy.md").Single(block => block.Contains("name: support-desk", StringComparison.Ordinal)));
        var question = TestPolicy.Question(TestPolicy.Find("EMAIL_ADDRESS"), TestPolicy.Find("PHONE_NUMBER")) with
        {
            Subject = TestPolicy.Alice with { Groups = ["Support"] },
        };

        Assert.Equal([1], snapshot.Decide(question).MaskedFindings);
        Assert.Equal(DecisionAction.Block, snapshot.Decide(question with { Inspection = Inspection.Unscannable("encoding") }).Action);
    }
}
