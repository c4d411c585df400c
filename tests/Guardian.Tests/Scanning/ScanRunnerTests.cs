using System.Text.Json;
using Dlp.Guardian.Review;
using Dlp.Guardian.Scanning;

namespace Dlp.Guardian.Tests.Scanning;

public sealed class ScanRunnerTests
{
    private const string Prompt = "first line\r\n日本 bob@acme.com\n4111 1111 1111 1111\n";

    private static ScanRunner Runner(ScanOptions? options = null) => new(new Inspector(new(), TimeProvider.System), options ?? new());

    private static async Task<(string Output, string Errors, ScanOutcome Outcome)> ScanAsync(ScanOptions options, params ScanInput[] inputs)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var outcome = await Runner(options).ScanAsync(inputs, output, errors, CancellationToken.None);
        return (output.ToString(), errors.ToString(), outcome);
    }

    private static async Task<(string[] Lines, string Errors, ScanOutcome Outcome)> ScanLinesAsync(string input, ScanOptions? options = null)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var outcome = await Runner(options).ScanLinesAsync(new StringReader(input), output, errors, CancellationToken.None);
        return (output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), errors.ToString(), outcome);
    }

    [Fact]
    public async Task Text_ShowsPlaceTypeAndConfidence_NotTheValue()
    {
        var (output, errors, outcome) = await ScanAsync(new(), new ScanInput("a.txt", () => new StringReader(Prompt)));
        Assert.Equal("a.txt:2:4 EMAIL_ADDRESS 0.90 email\na.txt:3:1 CREDIT_CARD 0.85 credit-card\n2 findings in 1 inputs, 0 errors\n", output);
        Assert.Empty(errors);
        Assert.Equal(new ScanOutcome(1, 2, 0), outcome);
    }

    [Fact]
    public async Task Text_ShowsValuesWhenAsked_AndForgesNoLines()
    {
        var (output, _, _) = await ScanAsync(new() { ShowValues = true }, new ScanInput("a\nb.txt", () => new StringReader("postgres://u:pa\u001b[2Jss\u202Ex@h/d")));
        Assert.Equal("a\\u000ab.txt:1:14 CONNECTION_STRING 0.92 connection-uri pa\\u001b[2Jss\\u202ex", output.Split('\n')[0]);
    }

    [Fact]
    public async Task Json_IsOneDocument()
    {
        var (output, _, _) = await ScanAsync(new() { Format = ScanFormat.Json }, new ScanInput("a.txt", () => new StringReader(Prompt)), new ScanInput("b.txt", () => new StringReader("nothing")));
        using var document = JsonDocument.Parse(output);
        var inputs = document.RootElement.GetProperty("inputs");
        Assert.Equal(2, inputs.GetArrayLength());
        var finding = inputs[0].GetProperty("findings")[1];
        Assert.Equal("financial", finding.GetProperty("category").GetString());
        Assert.Equal((3, 1), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("4111 1111 1111 1111", Prompt[finding.GetProperty("start").GetInt32()..finding.GetProperty("end").GetInt32()]);
        Assert.False(finding.TryGetProperty("value", out _));
        Assert.Equal(2, document.RootElement.GetProperty("findings").GetInt32());
    }

    [Fact]
    public async Task Sarif_HasARuleForEveryResult_AndRegionsInUtf16()
    {
        var (output, _, _) = await ScanAsync(new() { Format = ScanFormat.Sarif }, new ScanInput("src/日本 a.txt", () => new StringReader(Prompt)));
        using var document = JsonDocument.Parse(output);
        var run = document.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToHashSet(StringComparer.Ordinal);
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Contains(result.GetProperty("ruleId").GetString(), rules));
        var place = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("src/%E6%97%A5%E6%9C%AC%20a.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var region = place.GetProperty("region");
        Assert.Equal((2, 4, 2, 16), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.DoesNotContain("bob@", output, StringComparison.Ordinal);
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Theory]
    [InlineData(ScanFormat.Json)]
    [InlineData(ScanFormat.Sarif)]
    [InlineData(ScanFormat.Text)]
    public async Task UnreadableAndOverlongInput_AreErrors_AndTheScanGoesOn(ScanFormat format)
    {
        var (output, errors, outcome) = await ScanAsync(
            new() { Format = format, MaxCharacters = 1024 },
            new ScanInput("gone.txt", () => throw new FileNotFoundException("secret path")),
            new ScanInput("long.txt", () => new StringReader(new string('x', 5000))),
            new ScanInput("ok.txt", () => new StringReader("bob@acme.com")));
        Assert.Equal(new ScanOutcome(3, 1, 2), outcome);
        Assert.False(outcome.IsComplete);
        Assert.Equal("gone.txt: cannot be read\nlong.txt: longer than 1024 characters\n", errors);
        if (format != ScanFormat.Text)
            JsonDocument.Parse(output).Dispose();
    }

    [Fact]
    public async Task Lines_GiveOneLineEach_WithIdsAsWritten()
    {
        var (lines, errors, outcome) = await ScanLinesAsync("{\"id\":\"a\\u00e9\",\"text\":\"bob@acme.com\"}\r\n\n{\"id\":12345678901234567890,\"text\":\"nothing\",\"more\":1}\n{\"text\":\"日本 bob@acme.com\"}");
        Assert.Equal(
            [
                "{\"id\":\"a\\u00e9\",\"findings\":[{\"type\":\"EMAIL_ADDRESS\",\"category\":\"pii\",\"start\":0,\"end\":12,\"confidence\":0.9,\"detector\":\"email\"}]}",
                "{\"id\":12345678901234567890,\"findings\":[]}",
                "{\"id\":null,\"findings\":[{\"type\":\"EMAIL_ADDRESS\",\"category\":\"pii\",\"start\":3,\"end\":15,\"confidence\":0.9,\"detector\":\"email\"}]}",
            ], lines);
        Assert.Empty(errors);
        Assert.Equal(new ScanOutcome(3, 2, 0), outcome);
    }

    [Fact]
    public async Task BadLines_AreNamedByNumber_NotByContent_AndTheBatchGoesOn()
    {
        var (lines, errors, outcome) = await ScanLinesAsync(
            "{\"id\":1,\"text\":\"hush-hush\nhush\n[1]\n{\"id\":2}\n{\"id\":[],\"text\":\"hush\"}\n{\"id\":3,\"id\":4,\"text\":\"hush\"}\n{\"id\":5,\"text\":\"x\"}\n");
        Assert.Equal(["{\"id\":5,\"findings\":[]}"], lines);
        Assert.Equal(6, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("line 1: not valid JSON\nline 2: not valid JSON\nline 3: not a JSON object\nline 4: ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", errors, StringComparison.Ordinal);
        Assert.Equal(new ScanOutcome(7, 0, 6), outcome);
    }

    [Fact]
    public async Task OverlongLine_IsSkippedWithoutKeepingIt()
    {
        var (lines, errors, outcome) = await ScanLinesAsync("{\"id\":1,\"text\":\"" + new string('x', 200_000) + "\"}\n{\"id\":2,\"text\":\"x\"}\n", new() { MaxCharacters = 2048 });
        Assert.Equal(["{\"id\":2,\"findings\":[]}"], lines);
        Assert.Equal("line 1: longer than 2048 characters\n", errors);
        Assert.Equal(new ScanOutcome(2, 0, 1), outcome);
    }

    [Fact]
    public async Task LoneSurrogates_KeepOffsetsExact()
    {
        var (lines, errors, _) = await ScanLinesAsync("{\"id\":1,\"text\":\"\\ud800\\n\\\"\\/ bob@acme.com \\udc00\"}\n{\"id\":2,\"text\":\"\ud800 bob@acme.com\"}\n", new() { ShowValues = true });
        using var first = JsonDocument.Parse(lines[0]);
        var finding = first.RootElement.GetProperty("findings")[0];
        Assert.Equal((5, 17, "bob@acme.com"), (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32(), finding.GetProperty("value").GetString()));
        // A raw lone surrogate is not JSON in any encoding: an error, not a crash.
        Assert.Equal("line 2: not valid JSON\n", errors);
    }

    [Fact]
    public async Task MinConfidence_LeavesOutTheRest()
    {
        var (lines, _, _) = await ScanLinesAsync("{\"id\":1,\"text\":\"09012345678\"}\n", new() { MinConfidence = 0.75 });
        Assert.Equal(["{\"id\":1,\"findings\":[]}"], lines);
    }
}
