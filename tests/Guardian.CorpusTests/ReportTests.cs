using System.Text.RegularExpressions;
using Dlp.Guardian.CorpusTests.Measuring;
using Dlp.Guardian.Types;

namespace Dlp.Guardian.CorpusTests;

public sealed class ReportTests
{
    /// <summary>Set to 1, a run writes docs/detection-report.md.</summary>
    private const string WriteVariable = "DLP_WRITE_REPORT";

    private static readonly Regex TypeCell = new(@"^\| [^|]+ \| `(?<type>[A-Z0-9_]+)` \|", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.Multiline);

    [Fact]
    public void WholeCorpus_IsReported()
    {
        var run = CorpusRun.Whole;
        CleanRun[] clean = [.. CleanRun.Frames, .. CleanRun.NaturalText];
        var text = DetectionReport.Text(run, clean);
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "artifacts"));
        File.WriteAllText(Path.Combine(folder.FullName, "corpus-report.txt"), text);
        Console.Out.Write(text);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(Page(), DetectionReport.Markdown(run, clean));
        Assert.Equal(SensitiveInformationTypes.All.Select(type => type.Id).Order(StringComparer.Ordinal), TypesOf(DetectionReport.Markdown(run, clean)));
    }

    [Fact]
    public void CommittedPage_ListsEveryType()
    {
        var listed = TypesOf(File.ReadAllText(Page()));
        var known = SensitiveInformationTypes.All.Select(type => type.Id).Order(StringComparer.Ordinal).ToList();
        var missing = known.Except(listed, StringComparer.Ordinal).ToList();
        var gone = listed.Except(known, StringComparer.Ordinal).ToList();
        Assert.True(missing.Count + gone.Count == 0, $"docs/detection-report.md is stale; run the corpus tests with {WriteVariable}=1. Missing: {string.Join(' ', missing)}. Gone: {string.Join(' ', gone)}.");
    }

    private static string Page() => Path.Combine(Repository.Root ?? throw new InvalidOperationException("Dlp.sln was not found above the test's folder."), "docs", "detection-report.md");

    private static List<string> TypesOf(string page) => [.. TypeCell.Matches(page).Select(match => match.Groups["type"].Value).Order(StringComparer.Ordinal)];
}
