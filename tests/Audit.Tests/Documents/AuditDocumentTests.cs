using System.Text;
using System.Text.Json;
using Dlp.Audit.Documents;
using Dlp.Policy.Words;

namespace Dlp.Audit.Tests.Documents;

public sealed class AuditDocumentTests
{
    private static string Text(AuditRecord record) => Encoding.UTF8.GetString(AuditDocument.Of(record).Document.Span);

    [Fact]
    public void Record_HasTheDocumentedShape()
    {
        var id = Guid.Parse("0193c0de-0000-7000-8000-000000000001");
        Assert.Equal(
            """{"schema":1,"id":"0193c0de-0000-7000-8000-000000000001","time":"2026-11-21T08:00:00.123456Z","kind":"exchange","subject":{"id":"S-1-5-21-7","name":"alice","source":"kerberos"},"client_address":"192.0.2.7","app":"ChatGPT","host":"chatgpt.com","port":443,"method":"POST","path":"/backend-api/conversation","adapter":"chatgpt","conversation":"c1","action":"mask","cause":"rule","explanation":"1 card number","rules":[{"id":"cards","mode":"enforce","action":"mask","explanation":"1 x payment-card"},{"id":"mail","mode":"simulation","action":"block","explanation":"2 x email-address"}],"findings":[{"type":"payment-card","category":"financial","count":1,"distinct":1,"max_confidence":0.95},{"type":"email-address","category":"pii","count":2,"distinct":1,"max_confidence":0.8}],"completeness":"complete","reason":"","request_bytes":321,"policy_version":"7","omitted":0}""",
            Text(TestRecords.Record() with { Id = id }));
    }

    [Fact]
    public void Outcome_HasTheDocumentedShape()
    {
        var id = Guid.Parse("0193c0de-0000-7000-8000-000000000001");
        Assert.Equal(
            """{"id":"0193c0de-0000-7000-8000-000000000001","time":"2026-11-21T08:00:02.123456Z","result":"completed","status":200,"answer_bytes":4321,"duration_ms":1234.5,"restored":1,"answer_findings":[]}""",
            Encoding.UTF8.GetString(OutcomeDocument.Of(TestRecords.Outcome(id)).Document.Span));
    }

    [Fact]
    public void SameRecord_GivesTheSameBytes()
    {
        var record = TestRecords.Record();
        Assert.Equal(Text(record), Text(record with { }));
    }

    [Fact]
    public void LocalTime_IsWrittenAsUtc() =>
        Assert.Contains("\"time\":\"2026-11-21T06:00:00.000000Z\"", Text(TestRecords.Record() with { Time = new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.FromHours(2)) }), StringComparison.Ordinal);

    [Fact]
    public void EmptyAndDefaultCollections_AreEmptyArrays()
    {
        var text = Text(TestRecords.Record() with { Rules = default, Findings = default, Completeness = null });
        Assert.Contains("\"rules\":[],\"findings\":[],\"completeness\":null", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OddNumbers_DoNotCostTheRecord()
    {
        var text = Text(TestRecords.Record() with { Findings = [new FindingSummary("t", SensitiveInformationCategory.Custom, -1, int.MaxValue, double.NaN)] });
        using var document = JsonDocument.Parse(text);
        Assert.Equal(0, document.RootElement.GetProperty("findings")[0].GetProperty("max_confidence").GetDouble());
    }

    [Fact]
    public void TooMuchOfEverything_StaysSmallAndSaysSo()
    {
        var huge = new string('p', 1_000_000);
        var record = TestRecords.Record() with
        {
            Path = huge,
            Explanation = huge,
            Reason = huge,
            Rules = [.. Enumerable.Range(0, 1000).Select(i => new RuleVerdict($"r{i}", RuleMode.Enforce, DecisionAction.Log, "x"))],
        };
        var entry = AuditDocument.Of(record);
        Assert.True(entry.Document.Length < 64 * 1024, $"{entry.Document.Length} bytes");
        using var document = JsonDocument.Parse(entry.Document);
        Assert.Equal(872, document.RootElement.GetProperty("omitted").GetInt32());
        Assert.EndsWith("p…", document.RootElement.GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryNaughtyString_ComesBackAndNothingInvisibleStandsRaw()
    {
        Assert.True(NaughtyStrings.All.Count > 515, $"{NaughtyStrings.All.Count}");
        foreach (var naughty in NaughtyStrings.All)
        {
            var entry = AuditDocument.Of(TestRecords.Record() with { SubjectName = naughty, Path = naughty, Rules = [new RuleVerdict(naughty, RuleMode.Enforce, DecisionAction.Log, naughty)] });
            AssertVisible(entry.Document.Span);
            using var document = JsonDocument.Parse(entry.Document);
            var name = document.RootElement.GetProperty("subject").GetProperty("name").GetString();
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(TextBudget.Clip(naughty))), name);
            Assert.Equal(entry.SubjectName, name);
        }
    }

    [Fact]
    public void EveryCodePoint_ComesBackAndNothingInvisibleStandsRaw()
    {
        // All of Unicode, a clipped text's worth at a time.
        for (var first = 0; first < 0x110000; first += 512)
        {
            var text = string.Concat(Enumerable.Range(first, 512).Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));
            var entry = AuditDocument.Of(TestRecords.Record() with { Path = text });
            AssertVisible(entry.Document.Span);
            using var document = JsonDocument.Parse(entry.Document);
            Assert.Equal(text, document.RootElement.GetProperty("path").GetString());
        }
    }

    private static void AssertVisible(ReadOnlySpan<byte> utf8)
    {
        foreach (var rune in Encoding.UTF8.GetString(utf8).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
                or System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse)
            {
                Assert.Fail($"U+{rune.Value:X4} stands raw");
            }
        }
    }
}
