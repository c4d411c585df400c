using Dlp.Policy.Words;
using static Dlp.Policy.Tests.TestPolicy;

namespace Dlp.Policy.Tests.Snapshots;

public sealed class PlanTests
{
    [Fact]
    public void Plan_IsTheUnionOfEnforcedAndSimulatedRulesInScope()
    {
        var plan = Rules(
            "allow",
            "{ id: a, mode: enforce, action: block, conditions: { any: [ { types: [JWT] }, { types: [CREDIT_CARD] } ] } }",
            "{ id: b, mode: simulation, action: mask, conditions: { any: [ { types: ['category:pii'] } ] } }",
            "{ id: c, mode: off, action: mask, conditions: { any: [ { types: [IBAN_CODE] } ] } }",
            "{ id: d, mode: enforce, action: mask, scope: { groups: { include: [Sales] } }, conditions: { any: [ { types: [GITHUB_TOKEN] } ] } }").Plan(Alice, ChatGpt);

        Assert.True(plan.InspectRequest);
        Assert.False(plan.InspectAnswer);
        Assert.Equal(["CREDIT_CARD", "EMAIL_ADDRESS", "JP_MY_NUMBER", "JWT", "PHONE_NUMBER"], plan.Types.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("request", true, false)]
    [InlineData("answer", false, true)]
    [InlineData("both", true, true)]
    public void Plan_FollowsDirections(string direction, bool request, bool answer)
    {
        var plan = Rules("allow", $"{{ id: a, mode: enforce, action: log, scope: {{ direction: {direction} }}, conditions: {{ any: [ {{ types: [JWT] }} ] }} }}").Plan(Alice, ChatGpt);

        Assert.Equal((request, answer), (plan.InspectRequest, plan.InspectAnswer));
        Assert.Equal(["JWT"], plan.Types);
    }

    [Theory]
    [InlineData("{ id: a, mode: enforce, action: block }")]
    [InlineData("{ id: a, mode: off, action: block, conditions: { any: [ { types: [JWT] } ] } }")]
    [InlineData("{ id: a, mode: enforce, action: block, scope: { subjects: { exclude: [alice] } }, conditions: { any: [ { types: [JWT] } ] } }")]
    [InlineData("{ id: a, mode: enforce, action: block, conditions: { any: [ { types: [JWT] } ], exceptions: [ { subjects: [alice] } ] } }")]
    public void NothingToAskOfTheContent_PlansNothing(string rule)
    {
        var plan = Rules("allow", rule).Plan(Alice, ChatGpt);

        Assert.Equal((false, false), (plan.InspectRequest, plan.InspectAnswer));
    }

    [Theory]
    [InlineData("['*']")]
    [InlineData("['category:pii', 'category:financial', 'category:secret']")]
    [InlineData("['category:custom']")]
    public void EverythingOrNothingNameable_PlansAllTypes(string types)
    {
        var plan = Rules("allow", $"{{ id: a, mode: enforce, action: log, conditions: {{ any: [ {{ types: {types} }} ] }} }}").Plan(Alice, ChatGpt);

        Assert.True(plan.InspectRequest);
        Assert.Empty(plan.Types);
    }

    [Fact]
    public void SameRulesInScope_ShareOnePlanWithoutAllocating()
    {
        var rules = Enumerable.Range(0, 40).Select(i => $"{{ id: r{i}, mode: enforce, action: log, scope: {{ groups: {{ include: [g{i}, 'x{i}*'] }} }}, conditions: {{ any: [ {{ types: [JWT] }} ] }} }}").ToArray();
        var snapshot = Rules("allow", rules);
        var people = Enumerable.Range(0, 100).Select(i => new Subject($"s{i}", $"n{i}", [$"g{i % 40}"], "test")).ToArray();
        var plans = people.Select(person => snapshot.Plan(person, ChatGpt)).ToArray();

        Assert.Same(plans[0], plans[40]);
        Assert.NotSame(plans[0], plans[1]);
        Assert.NotSame(InspectionPlan.Nothing, plans[39]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var person in people)
            _ = snapshot.Plan(person, ChatGpt);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
