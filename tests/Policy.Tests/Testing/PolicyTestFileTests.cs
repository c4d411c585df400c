using System.Collections.Immutable;
using System.Text;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Snapshots;
using Dlp.Policy.Testing;
using Dlp.Policy.Words;

namespace Dlp.Policy.Tests.Testing;

public sealed class PolicyTestFileTests
{
    [Theory]
    [InlineData("cases: []\n", 1, "Write 'version: 1'")]
    [InlineData("version: 1\n", 1, "'cases' is missing")]
    [InlineData("version: 1\ncases:\n  - text: hi\n    expect: { action: allow }\n", 3, "'name' is missing")]
    [InlineData("version: 1\ncases:\n  - name: a\n", 3, "'expect' is missing")]
    [InlineData("version: 1\ncases:\n  - name: a\n    expect: {}\n", 4, "'action' is missing")]
    [InlineData("version: 1\ncases:\n  - name: a\n    expect: { action: blok }\n", 4, "Did you mean 'block'?")]
    [InlineData("version: 1\ncases:\n  - name: a\n    txt: hi\n    expect: { action: allow }\n", 4, "Did you mean 'text'?")]
    [InlineData("version: 1\ncases:\n  - name: a\n    findings:\n      - { type: JWTT }\n    expect: { action: allow }\n", 5, "Did you mean 'JWT'?")]
    [InlineData("version: 1\ncases:\n  - name: a\n    findings:\n      - { type: JWT, confidence: sure }\n    expect: { action: allow }\n", 5, "Expected low, medium, high")]
    [InlineData("version: 1\ncases:\n  - name: a\n    text: hi\n    findings: []\n    expect: { action: allow }\n", 5, "not both")]
    [InlineData("version: 1\ncases:\n  - name: a\n    direction: both\n    expect: { action: allow }\n", 4, "request, answer")]
    public void BadFile_IsRefusedWithLineAndRemedy(string yaml, int line, string message)
    {
        var file = PolicyTestFile.Parse(Encoding.UTF8.GetBytes(yaml), TestPolicy.Vocabulary);

        Assert.Empty(file.Cases);
        Assert.Contains(file.Errors, e => e.Line == line && e.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Case_IsReadWhole()
    {
        const string yaml = """
            version: 1
            cases:
              - name: all of it
                subject: alice
                subjectId: S-1
                groups: [Finance, Staff]
                host: chat.example.com
                direction: answer
                role: file
                editable: false
                text: |
                  two
                  lines
                completeness: partial
                expect: { action: log, cause: fallback, rules: [a], simulated: [], masked: 0 }
            """;

        var test = Assert.Single(PolicyTestFile.Parse(Encoding.UTF8.GetBytes(yaml), TestPolicy.Vocabulary, host => new Destination(host, 8443, "Example", "api")).Cases);

        Assert.Equal(("all of it", 3, Direction.Answer, Completeness.Partial), (test.Name, test.Line, test.Direction, test.Completeness));
        Assert.Equal(("S-1", "alice"), (test.Subject.Id, test.Subject.Name));
        Assert.Equal(["Finance", "Staff"], test.Subject.Groups);
        Assert.Equal(new Destination("chat.example.com", 8443, "Example", "api"), test.Destination);
        Assert.Equal(new TextPart("/text", TextRole.File, "two\nlines\n", false), Assert.Single(test.Parts));
        Assert.Null(test.Inspection);
        Assert.Equal((DecisionAction.Log, DecisionCause.Fallback, 0), (test.Expectation.Action, test.Expectation.Cause, test.Expectation.Masked));
        Assert.Equal(["a"], test.Expectation.Rules!.Value);
        Assert.Empty(test.Expectation.Simulated!.Value);
    }

    [Theory]
    [InlineData("default", 10)]
    [InlineData("allow-listed-apps", 5)]
    public async Task ShippedPolicy_KeepsItsPromises(string name, int cases)
    {
        var snapshot = TestPolicy.Compile(File.ReadAllText(Repository.PathOf($"deploy/policy/{name}.yaml")));
        var file = PolicyTestFile.Parse(File.ReadAllBytes(Repository.PathOf($"deploy/policy/{name}.tests.yaml")), TestPolicy.Vocabulary);
        Assert.Empty(file.Errors);

        var results = await PolicyTestRunner.RunAsync(file.Cases, snapshot, new WordInspector(), default);

        Assert.Equal(cases, results.Length);
        Assert.All(results, result => Assert.True(result.Passed, $"{result.Case.Name}: {string.Join("; ", result.Problems)}"));
    }

    [Fact]
    public async Task Text_IsInspectedAsPlannedAndDecided()
    {
        var snapshot = TestPolicy.Rules("allow", "{ id: cards, mode: enforce, action: mask, conditions: { any: [ { types: [CREDIT_CARD] } ] } }");
        var inspector = new WordInspector();

        var result = Assert.Single(await RunAsync(snapshot, inspector, "text: my CREDIT_CARD and JWT", "{ action: mask, rules: [cards], masked: 1 }"));

        Assert.True(result.Passed, string.Join("; ", result.Problems));
        Assert.Equal(["CREDIT_CARD"], inspector.Asked!.Types);
    }

    [Fact]
    public async Task NoRuleAsksForContent_NothingIsInspected()
    {
        var inspector = new WordInspector();

        var result = Assert.Single(await RunAsync(TestPolicy.Rules("allow", "{ id: a, mode: enforce, action: block }"), inspector, "text: JWT", "{ action: block }"));

        Assert.True(result.Passed);
        Assert.Null(inspector.Asked);
    }

    [Fact]
    public async Task UnmetDemands_AreNamedOneByOne()
    {
        var snapshot = TestPolicy.Rules("allow", "{ id: keys, mode: enforce, action: block, conditions: { any: [ { types: [JWT] } ] } }");

        var result = Assert.Single(await RunAsync(snapshot, new WordInspector(), "text: JWT", "{ action: mask, cause: noMatch, rules: [other], simulated: [x], masked: 2 }"));

        Assert.False(result.Passed);
        Assert.Equal(
            [
                "expected action mask, got block: Blocked by rule 'keys': 1 JWT (high)",
                "expected cause NoMatch, got Rule",
                "expected rules [other], got [keys]",
                "expected simulated [x], got []",
                "expected 2 masked, got 0",
            ],
            result.Problems);
    }

    private static Task<ImmutableArray<PolicyTestResult>> RunAsync(PolicySnapshot snapshot, IInspector inspector, string content, string expect)
    {
        var file = PolicyTestFile.Parse(Encoding.UTF8.GetBytes($"version: 1\ncases:\n  - name: a\n    {content}\n    expect: {expect}\n"), TestPolicy.Vocabulary);
        Assert.Empty(file.Errors);
        return PolicyTestRunner.RunAsync(file.Cases, snapshot, inspector, default);
    }

    /// <summary>Finds type ids written out in the text.</summary>
    private sealed class WordInspector : IInspector
    {
        public InspectionPlan? Asked { get; private set; }

        public ValueTask<Inspection> InspectAsync(IReadOnlyList<TextPart> parts, InspectionPlan plan, CancellationToken cancellationToken)
        {
            Asked = plan;
            var found = TestPolicy.Types.Where(type => parts[0].Text.Contains(type.Id, StringComparison.Ordinal) && (plan.Types.Count == 0 || plan.Types.Contains(type.Id)));
            return ValueTask.FromResult(new Inspection([.. found.Select(type => TestPolicy.Find(type.Id))], Completeness.Complete, ""));
        }
    }
}
