using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.CommandLine;

/// <summary><c>dlp policy check|test</c> on the documents we ship.</summary>
public sealed class PolicyTests
{
    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Repository.Policies, "*.tests.yaml").Select(static f => Path.GetFileName(f)[..^".tests.yaml".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task ShippedPolicy_IsGoodAndKeepsItsPromises(string name)
    {
        var policy = Path.Combine(Repository.Policies, name + ".yaml");
        var check = await Finished.DlpAsync("policy", "check", policy);
        Assert.True(check.ExitCode == 0, check.ToString());
        var test = await Finished.DlpAsync("policy", "test", policy, Path.Combine(Repository.Policies, name + ".tests.yaml"));
        Assert.True(test.ExitCode == 0, test.ToString());
        Assert.EndsWith(" passed, 0 failed", test.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenPromise_FailsWithItsLine()
    {
        using var folder = new TestFolder();
        var cases = folder.Write("wrong.tests.yaml", "version: 1\ncases:\n  - name: a wrong promise\n    app: ChatGPT\n    findings: []\n    expect: { action: block }\n");
        var test = await Finished.DlpAsync("policy", "test", Path.Combine(Repository.Policies, "default.yaml"), cases);
        Assert.Equal(1, test.ExitCode);
        Assert.Contains("FAIL  a wrong promise", test.Output, StringComparison.Ordinal);
        Assert.Contains("wrong.tests.yaml(3)", test.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryError_IsReportedWithLineAndColumn()
    {
        using var folder = new TestFolder();
        var policy = folder.Write("policy.yaml", "version: 1\nname: broken\ndefault: alow\nrules:\n  - id: one\n    mode: enforce\n    action: maks\n");
        var check = await Finished.DlpAsync("policy", "check", policy);
        Assert.Equal(65, check.ExitCode);
        Assert.Contains("policy.yaml(3,", check.Error, StringComparison.Ordinal);
        Assert.Contains("policy.yaml(7,", check.Error, StringComparison.Ordinal);
    }
}
