using System.Text.Json.Nodes;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.CommandLine;

/// <summary><c>dlp scan</c> as scripts use it.</summary>
public sealed class ScanTests
{
    private static readonly string Text = $"Hello,\nplease write to {Samples.Email}\nand {Samples.Card}.\n";

    [Fact]
    public async Task Text_NamesPlacesAndKeepsValuesBack()
    {
        using var folder = new TestFolder();
        var file = folder.Write("letter.txt", Text);
        var done = await Finished.DlpAsync("scan", file);
        Assert.Equal(1, done.ExitCode);
        Assert.Contains("letter.txt:2:17", done.Output, StringComparison.Ordinal);
        Assert.Contains("EMAIL_ADDRESS", done.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Email, done.Output, StringComparison.Ordinal);
        var shown = await Finished.DlpAsync("scan", "--show-values", file);
        Assert.Contains(Samples.Email, shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_HoldsTypesAndOffsets()
    {
        using var folder = new TestFolder();
        var done = await Finished.DlpAsync("scan", "--format", "json", folder.Write("letter.txt", Text));
        Assert.Equal(1, done.ExitCode);
        _ = JsonNode.Parse(done.Output);
        Assert.Contains("\"EMAIL_ADDRESS\"", done.Output, StringComparison.Ordinal);
        Assert.Contains("\"CREDIT_CARD\"", done.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Email, done.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_IsAReportWithOneResultPerFinding()
    {
        using var folder = new TestFolder();
        var done = await Finished.DlpAsync("scan", "--format", "sarif", folder.Write("letter.txt", Text));
        Assert.Equal(1, done.ExitCode);
        var report = JsonNode.Parse(done.Output)!;
        Assert.Equal("2.1.0", (string?)report["version"]);
        var results = report["runs"]![0]!["results"]!.AsArray();
        Assert.Equal(2, results.Count);
        Assert.Equal(2, (int)results[0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);
    }

    [Fact]
    public async Task JsonLines_AreAnsweredLineByLine()
    {
        var lines = new[] { Line("a", "nothing here"), Line("b", "mail " + Samples.Email), Line("c", Samples.KeyPair) };
        var done = await Finished.RunAsync("dotnet", [Repository.Dlp, "scan", "--input", "jsonl", "--format", "jsonl"], input: string.Join('\n', lines) + "\n");
        Assert.True(done.ExitCode == 0, done.ToString());
        var answers = done.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(["a", "b", "c"], answers.Select(static a => (string?)a["id"]));
        Assert.Equal([0, 1], answers.Take(2).Select(static a => a["findings"]!.AsArray().Count));
        Assert.Contains("AWS_ACCESS_KEY", answers[2].ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExitCodes_TellCleanFoundBrokenAndWrong()
    {
        using var folder = new TestFolder();
        Assert.Equal(0, (await Finished.DlpAsync("scan", folder.Write("clean.txt", "What is a proxy?"))).ExitCode);
        var input = await Finished.RunAsync("dotnet", [Repository.Dlp, "scan"], input: Samples.Email);
        Assert.Equal(1, input.ExitCode);
        Assert.NotEqual(0, (await Finished.DlpAsync("scan", folder["missing.txt"])).ExitCode);
        Assert.Equal(2, (await Finished.DlpAsync("scan", "--input", "jsonl", "--format", "json")).ExitCode);
        var broken = await Finished.RunAsync("dotnet", [Repository.Dlp, "scan", "--input", "jsonl", "--format", "jsonl"], input: "not json\n");
        Assert.Equal(65, broken.ExitCode);
    }

    private static string Line(string id, string text) => new JsonObject { ["id"] = id, ["text"] = text }.ToJsonString();
}
