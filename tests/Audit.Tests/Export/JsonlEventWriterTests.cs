using System.Text;
using System.Text.Json;
using Dlp.Audit.Export;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Audit.Tests.Export;

public sealed class JsonlEventWriterTests
{
    private static string Write(params AuditRow[] rows)
    {
        using var output = new MemoryStream();
        var writer = new JsonlEventWriter(output);
        foreach (var row in rows)
        {
            writer.Write(row);
        }

        writer.FlushAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void Record_BecomesOneLineWithItsOutcomeJoined()
    {
        var record = TestRecords.Record();
        var lines = Write(Rows.Of(record), Rows.Of(record, TestRecords.Outcome(record.Id), sequence: 13)).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.StartsWith("{\"seq\":12,\"hash\":\"", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",\"outcome\":null}", lines[0], StringComparison.Ordinal);

        using var json = JsonDocument.Parse(lines[1], new JsonDocumentOptions { AllowDuplicateProperties = false });
        Assert.Equal(13, json.RootElement.GetProperty("seq").GetInt64());
        Assert.Equal("ChatGPT", json.RootElement.GetProperty("app").GetString());
        Assert.Equal("completed", json.RootElement.GetProperty("outcome").GetProperty("result").GetString());
    }

    [Fact]
    public void EveryKey_IsSnakeCase()
    {
        var record = TestRecords.Record();
        using var json = JsonDocument.Parse(Write(Rows.Of(record, TestRecords.Outcome(record.Id))));
        Walk(json.RootElement);

        static void Walk(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    Walk(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var property in element.EnumerateObject())
                {
                    Assert.Matches("^[a-z][a-z0-9_]*$", property.Name);
                    Walk(property.Value);
                }
            }
        }
    }

    [Fact]
    public void Receiver_CanRecomputeTheChainFromLines()
    {
        var line = Write(Rows.Of(TestRecords.Record())).TrimEnd('\n');
        var start = line.IndexOf("\"schema\"", StringComparison.Ordinal);
        var document = "{" + line[start..line.LastIndexOf(",\"outcome\":", StringComparison.Ordinal)] + "}";
        var hash = System.Security.Cryptography.SHA256.HashData([.. new byte[32], .. Encoding.UTF8.GetBytes(document)]);
        Assert.Contains(Convert.ToHexStringLower(hash), line, StringComparison.Ordinal);
    }

    [Fact]
    public void NaughtyStringsInEveryField_OneLineEach()
    {
        var rows = NaughtyStrings.All.Select(naughty => Rows.Of(Naughty(naughty))).ToArray();
        var text = Write(rows);
        var lines = text.Split('\n');
        Assert.Equal(rows.Length + 1, lines.Length);
        Assert.DoesNotContain('\r', text);
        foreach (var line in lines[..^1])
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false });
            Assert.Equal(26, json.RootElement.EnumerateObject().Count());
        }
    }

    [Theory]
    [InlineData("{\"a\":1}\n{\"seq\":99}")]
    [InlineData("{\"a\":\n1}")]
    [InlineData("{\"a\":\"\u202e\"}")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("")]
    [InlineData("{\"a\":1},{\"b\":2}")]
    public void DocumentEditedByHand_BecomesADamagedLineNotAForgedOne(string document)
    {
        var row = Rows.Of(TestRecords.Record());
        var text = Write(row with { Entry = row.Entry with { Document = Encoding.UTF8.GetBytes(document) }, Outcome = Encoding.UTF8.GetBytes(document) });
        using var json = JsonDocument.Parse(Assert.Single(text.TrimEnd('\n').Split('\n')));
        Assert.True(json.RootElement.GetProperty("damaged").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("outcome").ValueKind);
        Assert.Equal(12, json.RootElement.GetProperty("seq").GetInt64());
    }

    internal static AuditRecord Naughty(string value) => TestRecords.Record() with
    {
        SubjectId = value,
        SubjectName = value,
        SubjectSource = value,
        ClientAddress = value,
        App = value,
        Host = value,
        Method = value,
        Path = value,
        Adapter = value,
        Conversation = value,
        Explanation = value,
        Reason = value,
        PolicyVersion = value,
        Rules = [new RuleVerdict(value, RuleMode.Simulation, DecisionAction.Block, value)],
        Findings = [new FindingSummary(value, SensitiveInformationCategory.Custom, 1, 1, 0.5)],
    };
}
