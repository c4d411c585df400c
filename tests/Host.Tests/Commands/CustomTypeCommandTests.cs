using System.Text;
using System.Text.Json;

namespace Dlp.Host.Tests.Commands;

/// <summary>An administrator's way with types of their own: build an index, check, test and try a policy.</summary>
public sealed class CustomTypeCommandTests : IDisposable
{
    private const string Policy = """
        version: 1
        name: acme
        default: allow
        types:
          - id: ACME_CASE
            name: Case number
            nameJa: 案件番号
            regex: '\bAC-\d{4}\b'
            near: { words: [case, 案件], required: true }
          - id: ACME_PROJECT
            name: Project names
            placeholderTag: PROJECT
            dictionary: { terms: [青い鳥計画], file: projects.txt }
            confidence: high
          - id: ACME_CUSTOMER
            name: Customers
            exactData: { index: customers.edm, keyFile: customers.key, primary: account, with: [name], within: 60 }
            confidence: high
        rules:
          - id: customers-stay
            mode: enforce
            conditions: { any: [ { types: [ACME_CUSTOMER] } ] }
            action: block
          - id: projects-are-masked
            mode: enforce
            conditions: { any: [ { types: ["category:custom"] } ] }
            action: mask
        """;

    private const string Cases = """
        version: 1
        cases:
          - { name: a customer, app: ChatGPT, text: "山田太郎 様 1234-567890", expect: { action: block, rules: [customers-stay, projects-are-masked] } }
          - { name: another's account, app: ChatGPT, text: "佐藤花子 様 1234-567890", expect: { action: allow } }
          - { name: a project, app: ChatGPT, text: "青い鳥計画 and project falcon", expect: { action: mask, masked: 2, rules: [projects-are-masked] } }
          - { name: a case number alone, app: ChatGPT, text: "AC-1234", expect: { action: allow } }
          - { name: a case number, app: ChatGPT, text: "案件 AC-1234", expect: { action: mask, masked: 1 } }
          - { name: given findings, app: ChatGPT, findings: [ { type: ACME_PROJECT, count: 2 } ], expect: { action: mask, masked: 2 } }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task CustomTypes_WorkFromTheTableToTheTest()
    {
        await BuildAsync();
        _folder.Write("projects.txt", "# secret\nProject Falcon\n");
        _folder.Write("policy.yaml", Policy);
        _folder.Write("cases.yaml", Cases);

        var (checkCode, check, checkError) = await CommandLine.RunAsync(_folder, "policy", "check", "policy.yaml");
        Assert.Equal("", checkError);
        Assert.Equal(0, checkCode);
        Assert.Contains("type ACME_PROJECT  Project names", check, StringComparison.Ordinal);

        var (testCode, test, testError) = await CommandLine.RunAsync(_folder, "policy", "test", "policy.yaml", "cases.yaml");
        Assert.Equal("", testError);
        Assert.True(testCode == 0, test);
        Assert.Contains("6 passed, 0 failed", test, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExamplesOfTheManual_DoWhatTheySay()
    {
        var blocks = File.ReadAllText(Repository.Path("docs/custom-types.md")).Split("```yaml\n").Skip(1).Select(static block => block.Split("```")[0]).ToList();
        Assert.Equal(3, blocks.Count);
        _folder.Write("customers.csv", "name,account,mail\n山田 太郎,1234-567890,taro@example.co.jp\n佐藤花子,9876-543210,hanako@example.co.jp\n");
        _folder.Write("projects.txt", "# 社外秘\nProject Heron\n");
        _folder.Write("policy.yaml", blocks[0]);
        _folder.Write("cases.yaml", blocks[1]);
        _folder.Write("ja.yaml", blocks[2]);
        _folder.Write("note.txt", "社員番号: E１２３４５６ ｶﾞﾝﾏ計画 E654321");
        var (built, _, _) = await CommandLine.RunAsync(_folder, "edm", "build", "--input", "customers.csv", "--columns", "name,account,mail", "--key-file", "customers.key", "--out", "customers.edm");
        Assert.Equal(0, built);

        var (code, output, error) = await CommandLine.RunAsync(_folder, "policy", "test", "policy.yaml", "cases.yaml");
        Assert.Equal("", error);
        Assert.True(code == 0, output);
        Assert.Contains("6 passed, 0 failed", output, StringComparison.Ordinal);

        (code, output, error) = await CommandLine.RunAsync(_folder, "scan", "--policy", "ja.yaml", "--show-values", "note.txt");
        Assert.Equal("", error);
        Assert.Equal(1, code);
        Assert.Contains("custom-regex １２３４５６", output, StringComparison.Ordinal);
        Assert.Contains("custom-dictionary ｶﾞﾝﾏ計画", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScanWithAPolicy_FindsItsTypesToo()
    {
        await BuildAsync();
        _folder.Write("projects.txt", "Project Falcon\n");
        _folder.Write("policy.yaml", Policy);
        var text = _folder.Write("note.txt", "project falcon: write to taro@example.co.jp, 山田 太郎, 1234567890\n");

        var (code, output, error) = await CommandLine.RunAsync(_folder, "scan", "--policy", "policy.yaml", "--format", "sarif", text);

        Assert.Equal("", error);
        Assert.Equal(1, code);
        using var log = JsonDocument.Parse(output);
        var run = log.RootElement.GetProperty("runs")[0];
        Assert.Contains("ACME_CUSTOMER", run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(["ACME_PROJECT", "EMAIL_ADDRESS", "ACME_CUSTOMER"], run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()));
    }

    [Fact]
    public async Task ProblemsOfTypesAndTheirFiles_HavePlacesAndExit65()
    {
        _folder.Write("policy.yaml", Policy);

        var (code, _, error) = await CommandLine.RunAsync(_folder, "policy", "check", "policy.yaml");

        Assert.Equal(65, code);
        Assert.Contains("policy.yaml(13,41) types[1].dictionary.file: Cannot read", error, StringComparison.Ordinal);
        Assert.Contains("types[2].exactData.index: Cannot read", error, StringComparison.Ordinal);

        _folder.Write("bad.yaml", Policy.Replace(@"\bAC-\d{4}\b", "(?=AC)", StringComparison.Ordinal));
        (code, _, error) = await CommandLine.RunAsync(_folder, "scan", "--policy", "bad.yaml");
        Assert.Equal(65, code);
        Assert.Contains("bad.yaml(8,12) types[0].regex: The pattern uses look-ahead", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_IsDescribedAndTriedWithItsKeyOnly()
    {
        await BuildAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder.Path, "customers.key")));
        var (infoCode, info, _) = await CommandLine.RunAsync(_folder, "edm", "info", "customers.edm");
        Assert.Equal(0, infoCode);
        Assert.Contains("2 rows", info, StringComparison.Ordinal);
        Assert.Contains("account: 2 values in 2 rows; left out: 0 empty", info, StringComparison.Ordinal);

        var (found, hits, _) = await CommandLine.RunAsync(_folder, "edm", "check", "customers.edm", "--key-file", "customers.key", "--text", "山田太郎 1234567890");
        Assert.Equal(1, found);
        Assert.Equal("0-4  name  row 2\n5-15  account  row 2\n2 values found\n", hits);

        var other = Path.Combine(_folder.Path, "other.key");
        await File.WriteAllBytesAsync(other, new byte[32], TestContext.Current.CancellationToken);
        File.SetUnixFileMode(other, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var (wrong, _, error) = await CommandLine.RunAsync(_folder, "edm", "check", "customers.edm", "--key-file", "other.key", "--text", "x");
        Assert.Equal(65, wrong);
        Assert.Contains("does not belong to this index", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TablesThatCannotBeIndexed_AreNamedWithoutTheirContent()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "sjis.csv"), [.. "name,account\n"u8, 0x8E, 0x52, 0x93, 0x63, .. ",1234567890\n"u8]);

        var (code, _, error) = await EdmAsync("sjis.csv");
        Assert.Equal(65, code);
        Assert.Contains("--encoding shift_jis", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "customers.edm")));

        (code, _, error) = await EdmAsync("sjis.csv", "--encoding", "shift_jis");
        Assert.Equal("", error);
        Assert.Equal(0, code);
        var (found, hits, _) = await CommandLine.RunAsync(_folder, "edm", "check", "customers.edm", "--key-file", "customers.key", "--text", "山田");
        Assert.Equal((1, "0-2  name  row 2\n1 values found\n"), (found, hits));

        (code, _, error) = await EdmAsync("sjis.csv", "--encoding", "shift_jis", "--out", "none/customers.edm");
        Assert.Equal(66, code);
        Assert.Contains("none/customers.edm", error, StringComparison.Ordinal);

        (code, _, error) = await EdmAsync("none.csv");
        Assert.Equal(66, code);
        Assert.Contains("none.csv", error, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(_folder.Path).Length);
    }

    private async Task BuildAsync()
    {
        _folder.Write("customers.csv", "id,name,account\n1,山田 太郎,1234-567890\n2,佐藤花子,9876-543210\n");
        var (code, output, error) = await EdmAsync("customers.csv");
        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.Contains("2 rows", output, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Error)> EdmAsync(string input, params string[] more) =>
        CommandLine.RunAsync(_folder, ["edm", "build", "--input", input, "--columns", "name,account", "--key-file", "customers.key", .. more.Contains("--out") ? more : [.. more, "--out", "customers.edm"]]);
}
