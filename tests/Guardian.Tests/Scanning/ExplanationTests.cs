using System.Globalization;
using System.Text.Json;
using Dlp.Guardian.Review;
using Dlp.Guardian.Scanning;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Scanning;

public sealed class ExplanationTests
{
    // A card number that is also twelve digits and more of other things; a mail address inside a URI's password.
    private const string Text = "sample card 4111-1111-1111-1111\nsee postgres://u:pa.ss@db.acme.com/x\ntel 090-1234-5678";

    private static async Task<string> ScanAsync(string text, ScanOptions options)
    {
        var output = new StringWriter();
        await new ScanRunner(new Inspector(new(), TimeProvider.System), options).ScanAsync([new ScanInput("a.txt", () => new StringReader(text))], output, TextWriter.Null, CancellationToken.None);
        return output.ToString();
    }

    private static async Task<JsonElement[]> FindingsAsync(string text)
    {
        using var document = JsonDocument.Parse(await ScanAsync(text, new() { Explain = true, Format = ScanFormat.Json }));
        return [.. document.RootElement.GetProperty("inputs")[0].GetProperty("findings").EnumerateArray().Select(finding => finding.Clone())];
    }

    [Fact]
    public async Task Steps_AddUpToTheConfidence_AndAreTheReasonsInOrder()
    {
        var findings = await FindingsAsync(Text);
        Assert.Equal(3, findings.Length);
        foreach (var finding in findings)
        {
            var steps = finding.GetProperty("explanation").GetProperty("steps").EnumerateArray().ToList();
            Assert.Equal(finding.GetProperty("confidence").GetDouble(), Math.Round(Math.Clamp(steps.Sum(step => step.GetProperty("points").GetDouble()), 0.01, 0.99), 2));
            Assert.Equal(finding.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()), steps.Select(step => step.GetProperty("reason").GetString()));
            Assert.All(steps, step => Assert.NotEqual("", step.GetProperty("meaning").GetString()));
        }

        Assert.Contains(findings[0].GetProperty("explanation").GetProperty("steps").EnumerateArray(), step => step.GetProperty("reason").GetString() == "negative:sample" && step.GetProperty("points").GetDouble() < 0);
    }

    [Fact]
    public async Task Explaining_FindsWhatInspectingFinds()
    {
        var plain = await ScanAsync(Text, new());
        var explained = await ScanAsync(Text, new() { Explain = true });
        Assert.Equal(plain, string.Concat(explained.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(' ')).Select(line => line + "\n")));
        Assert.Equal(plain, await ScanAsync(Text, new()));
    }

    [Fact]
    public async Task Account_NamesTypeLevelViewStepsAndSum()
    {
        var lines = (await ScanAsync("card 4111 1111 1111 1111", new() { Explain = true })).Split('\n');
        Assert.Equal("    Credit card number (financial): high confidence, found in the text as written", lines[1]);
        Assert.StartsWith("      0.50  issuer:visa    ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("     +0.25  checksum:luhn  ", lines[3], StringComparison.Ordinal);
        Assert.Contains("in all (1.00, kept between 0.01 and 0.99", string.Concat(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LosersOverTheSameCharacters_AreNamedWithTheCause()
    {
        // Only one of two overlapping connection strings can be the finding.
        var findings = await FindingsAsync("jdbc:x://h/d?user=u&password=postgres://u:hunter22x@h/d");
        var finding = Assert.Single(findings);
        var loser = Assert.Single(finding.GetProperty("explanation").GetProperty("preferredTo").EnumerateArray());
        Assert.Equal("CONNECTION_STRING", loser.GetProperty("type").GetString());
        Assert.NotEqual(finding.GetProperty("detector").GetString(), loser.GetProperty("detector").GetString());
        Assert.NotEqual("", loser.GetProperty("because").GetString());
        var text = await ScanAsync("jdbc:x://h/d?user=u&password=postgres://u:hunter22x@h/d", new() { Explain = true });
        Assert.Contains("    preferred to CONNECTION_STRING 0.92 (", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ScanFormat.Text)]
    [InlineData(ScanFormat.Json)]
    public async Task Values_AppearOnlyWhenAsked(ScanFormat format)
    {
        string[] values = ["4111", "pa.ss", "5678"];
        var hidden = await ScanAsync(Text, new() { Explain = true, Format = format });
        Assert.All(values, value => Assert.DoesNotContain(value, hidden, StringComparison.Ordinal));
        var shown = await ScanAsync(Text, new() { Explain = true, Format = format, ShowValues = true });
        Assert.All(values, value => Assert.Contains(value, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALongLineOfFindings_IsExplainedInReasonableTime()
    {
        var text = string.Join(' ', Enumerable.Range(0, 15_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"u{i}@acme.com")));
        var output = await ScanAsync(text, new() { Explain = true });
        Assert.Contains("15000 findings in 1 inputs, 0 errors", output, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherInspectorsAndFormats_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new ScanRunner(new Inspector(new(), TimeProvider.System), new() { Explain = true, Format = ScanFormat.Sarif }));
        Assert.Throws<ArgumentException>(() => new ScanRunner(new Mute(), new() { Explain = true }));
    }

    private sealed class Mute : IInspector
    {
        public ValueTask<Inspection> InspectAsync(IReadOnlyList<TextPart> parts, InspectionPlan plan, CancellationToken cancellationToken) => new(Inspection.Clean);
    }
}
