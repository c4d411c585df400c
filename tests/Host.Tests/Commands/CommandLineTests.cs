using System.Text.Json;

namespace Dlp.Host.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    // Made up for tests: formed like the real ones, issued to nobody.
    private const string Mail = "taro.yamada@example.co.jp";
    private const string Key = "AKIAZ7Q3K5XW2NMB4TCR";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_NamesEveryCommandAndTheExitCodes()
    {
        var (code, output, error) = await CommandLine.RunAsync(_folder, "--help");
        Assert.Equal(0, code);
        Assert.Equal("", error);
        Assert.All(new[] { "serve", "proxy", "scan", "types", "policy", "ca", "events", "config", "Exit codes:", "78 configuration" }, word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ScanHelp_NamesOptionsAndExitCodes()
    {
        var (code, output, _) = await CommandLine.RunAsync(_folder, "scan", "--help");
        Assert.Equal(0, code);
        Assert.All(new[] { "--format", "--input", "--show-values", "--min-confidence", "--explain", "Exit code 1" }, word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WrongUsage_IsNamedWithANonZeroCode()
    {
        var (unknown, _, error) = await CommandLine.RunAsync(_folder, "scann");
        Assert.NotEqual(0, unknown);
        Assert.Contains("scann", error, StringComparison.Ordinal);
        var (mixed, _, explanation) = await CommandLine.RunAsync(_folder, "scan", "--input", "jsonl");
        Assert.Equal(2, mixed);
        Assert.Contains("--format jsonl", explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadConfiguration_IsOneLinePerProblemAndExit78()
    {
        var file = _folder.Write("dlp.json", """{ "Proxi": {}, "Audit": { "Capacity": 0 }, "Inspection": { "MaxCharacters": 1 } }""");
        var (code, output, error) = await CommandLine.RunAsync(_folder, "config", "check", "--config", file);
        Assert.Equal(78, code);
        Assert.Equal("", output);
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines, static l => Assert.StartsWith("dlp: configuration: ", l, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServeWithBadConfiguration_StartsNothing()
    {
        var file = _folder.Write("dlp.json", """{ "Leaves": { "ValidityDays": 99 } }""");
        var (code, _, error) = await CommandLine.RunAsync(_folder, "serve", "--config", file);
        Assert.Equal(78, code);
        Assert.Contains("Leaves:ValidityDays: 99 is out of range. Expected 1 to 30.", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "data")));
    }

    [Fact]
    public async Task ShippedConfigurationWithShippedPolicy_IsGood()
    {
        File.Copy(Repository.Path("deploy/dlp.json"), Path.Combine(_folder.Path, "dlp.json"));
        File.Copy(Repository.Path("deploy/policy/default.yaml"), Path.Combine(_folder.Path, "policy.yaml"));
        var (code, output, error) = await CommandLine.RunAsync(_folder, "config", "check");
        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.Contains("good", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "data")));
    }

    [Fact]
    public async Task ShippedPolicies_PassTheirOwnTests()
    {
        foreach (var name in new[] { "default", "allow-listed-apps" })
        {
            var (code, output, error) = await CommandLine.RunAsync(_folder, "policy", "test", Repository.Path($"deploy/policy/{name}.yaml"), Repository.Path($"deploy/policy/{name}.tests.yaml"));
            Assert.Equal("", error);
            Assert.True(code == 0, output);
            Assert.Contains(" 0 failed", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task PolicySchema_IsAJsonSchema()
    {
        var (code, output, _) = await CommandLine.RunAsync(_folder, "policy", "schema");
        Assert.Equal(0, code);
        using var schema = JsonDocument.Parse(output);
        Assert.Contains("2020-12", schema.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.True(schema.RootElement.GetProperty("$defs").GetProperty("document").GetProperty("properties").TryGetProperty("rules", out _));
    }

    [Fact]
    public async Task ScanAsJson_HasTypesAndPlacesButNoValues()
    {
        var file = _folder.Write("note.txt", $"first line\nwrite to {Mail}\n");
        var (code, output, _) = await CommandLine.RunAsync(_folder, "scan", "--format", "json", file);
        Assert.Equal(1, code);
        Assert.DoesNotContain(Mail, output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(output);
        Assert.Contains("EMAIL_ADDRESS", output, StringComparison.Ordinal);
        Assert.Contains("note.txt", output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, report.RootElement.ValueKind);
    }

    [Fact]
    public async Task ScanExplained_AccountsForTheScore_WithoutTheValue()
    {
        var file = _folder.Write("note.txt", "card 4111-1111-1111-1111\n");
        var (code, output, error) = await CommandLine.RunAsync(_folder, "scan", "--explain", file);
        Assert.Equal(1, code);
        Assert.Equal("", error);
        Assert.DoesNotContain("4111", output, StringComparison.Ordinal);
        Assert.Contains("+0.25  checksum:luhn", output, StringComparison.Ordinal);
        var (usage, _, problem) = await CommandLine.RunAsync(_folder, "scan", "--explain", "--format", "sarif", file);
        Assert.Equal(2, usage);
        Assert.Contains("--explain goes with", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScanAsSarif_HasTheStandardsShape()
    {
        var file = _folder.Write("deploy.env", $"# keys\nAWS_ACCESS_KEY_ID={Key}\n");
        var (code, output, _) = await CommandLine.RunAsync(_folder, "scan", "--format", "sarif", file);
        Assert.Equal(1, code);
        Assert.DoesNotContain(Key, output, StringComparison.Ordinal);
        using var log = JsonDocument.Parse(output);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static r => r.GetProperty("id").GetString()).ToList();
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("AWS_ACCESS_KEY", result.GetProperty("ruleId").GetString());
        Assert.Contains("AWS_ACCESS_KEY", rules);
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.EndsWith("deploy.env", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("AWS_ACCESS_KEY_ID=".Length + 1, place.GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    [Fact]
    public async Task ScanOfCleanStandardInput_ExitsZero()
    {
        var (code, output, _) = await CommandLine.RunAsync(_folder, "nothing to see here\n", ["scan", "--format", "json"]);
        Assert.Equal(0, code);
        Assert.NotEqual("", output);
    }

    [Fact]
    public async Task ScanBatch_AnswersLineByLine()
    {
        var (code, output, _) = await CommandLine.RunAsync(_folder, $$"""{"id":"a","text":"mail {{Mail}}"}""" + "\n" + """{"id":"b","text":"clean"}""" + "\n", ["scan", "--input", "jsonl", "--format", "jsonl"]);
        Assert.Equal(0, code);
        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["a", "b"], answers.Select(static a => a.GetProperty("id").GetString()));
        Assert.Equal([1, 0], answers.Select(static a => a.GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public async Task ScanOfMissingFile_Exits65Or66WithItsName()
    {
        var (code, _, error) = await CommandLine.RunAsync(_folder, "scan", "none.txt");
        Assert.True(code is 65 or 66, $"exit code {code}");
        Assert.Contains("none.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PolicyErrors_HavePlacesAndExit65()
    {
        var file = _folder.Write("bad.yaml", "version: 1\nname: x\ndefault: maybe\nrules: []\n");
        var (code, _, error) = await CommandLine.RunAsync(_folder, "policy", "check", file);
        Assert.Equal(65, code);
        Assert.Contains("bad.yaml(3,", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CaExport_WritesTheCertificateNeverTheKey()
    {
        var (code, pem, _) = await CommandLine.RunAsync(_folder, "ca", "export");
        Assert.Equal(0, code);
        Assert.StartsWith("-----BEGIN CERTIFICATE-----", pem, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE", pem, StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder.Path, "data", "ca", "ca-key.pem")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(_folder.Path, "data")));
    }
}
