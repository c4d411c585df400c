using Dlp.Policy.Words;

namespace Dlp.Policy.Tests.Documents;

public sealed class PolicyCompilerTests
{
    [Fact]
    public void Version_NamesThePolicyAndChangesWithEveryByte()
    {
        const string yaml = "version: 1\nname: base.line\ndefault: allow\nrules: []\n";

        var one = TestPolicy.Compile(yaml).Version;
        var two = TestPolicy.Compile(yaml + "# a comment\n").Version;

        Assert.Matches("^base\\.line-[0-9a-f]{12}$", one);
        Assert.Equal(one, TestPolicy.Compile(yaml).Version);
        Assert.NotEqual(one, two);
    }

    [Fact]
    public void Rules_AreListedByPriorityThenDocumentOrder()
    {
        var snapshot = TestPolicy.Rules(
            "allow",
            "{ id: third, mode: off, action: log }",
            "{ id: second, priority: 20, mode: simulation, action: log }",
            "{ id: fourth, mode: enforce, action: log, description: last }",
            "{ id: first, priority: 10, mode: enforce, action: block }");

        Assert.Equal(["first", "second", "third", "fourth"], snapshot.Rules.Select(r => r.Id));
        Assert.Equal([RuleMode.Enforce, RuleMode.Simulation, RuleMode.Off, RuleMode.Enforce], snapshot.Rules.Select(r => r.Mode));
        Assert.Equal(("last", DecisionAction.Log), (snapshot.Rules[3].Description, snapshot.Rules[3].Action));
    }

    [Theory]
    [InlineData("mode: off")]
    [InlineData("mode: 'off'")]
    [InlineData("mode: \"off\"")]
    public void OffUnquoted_IsAWordNotABoolean(string mode) =>
        Assert.Equal(RuleMode.Off, TestPolicy.Rules("allow", $"{{ id: a, {mode}, action: block }}").Rules[0].Mode);

    [Fact]
    public void ByteOrderMarkAndWindowsLineEnds_AreAccepted()
    {
        var snapshot = TestPolicy.Compile("\uFEFFversion: 1\r\nname: win\r\ndefault: block\r\nrules: []\r\n");

        Assert.Equal(("win", DecisionAction.Block), (snapshot.Name, snapshot.Default));
    }

    [Fact]
    public void EmptyCatalogueLists_AreTakenAsNotChecked() =>
        Assert.Single(TestPolicy.Rules("allow", "{ id: a, mode: enforce, action: block, scope: { apps: { include: [Anything, 'category:any thing'] } } }").Rules);
}
