using System.Text;
using System.Text.RegularExpressions;
using Dlp.Audit.Export;
using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Tests.Export;

public sealed class TextEventWriterTests
{
    private static string Write(AuditRow row)
    {
        using var output = new MemoryStream();
        var writer = new TextEventWriter(output);
        writer.Write(row);
        writer.FlushAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>How a reader takes a line apart: quoted or plain fields with one space between.</summary>
    private static List<string> Fields(string line)
    {
        var match = Regex.Match(line, """^(?:(?<field>"(?:[^"\\]|\\.)*"|[^" ]+)(?: |$))+$""", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        Assert.True(match.Success, line);
        return [.. match.Groups["field"].Captures.Select(capture => capture.Value)];
    }

    [Fact]
    public void Record_ReadsAsOneLine() => Assert.Equal(
        "2026-11-21T08:00:00.123Z 12 exchange mask alice ChatGPT payment-card:1,email-address:2 cards,mail:simulation \"1 card number\"\n",
        Write(Rows.Of(TestRecords.Record())));

    [Fact]
    public void NothingFound_ShowsDashes()
    {
        var line = Write(Rows.Of(TestRecords.Record() with { Findings = [], Rules = [], Explanation = "" }));
        Assert.EndsWith(" alice ChatGPT - - -\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public void NaughtyStringsInEveryField_KeepOneLineNineFieldsAndNothingThatDrivesATerminal()
    {
        foreach (var naughty in NaughtyStrings.All)
        {
            var text = Write(Rows.Of(JsonlEventWriterTests.Naughty(naughty)));
            Assert.Equal('\n', text[^1]);
            var line = text[..^1];
            Assert.Equal(TextEventWriter.FieldCount, Fields(line).Count);
            Assert.True(line.Length < 12_000, $"{line.Length}"); // Five clipped fields of 200 code points, each escaped.
            foreach (var rune in line.EnumerateRunes())
            {
                Assert.False(Rune.IsControl(rune), $"U+{rune.Value:X4} stands raw");
                Assert.NotEqual(System.Globalization.UnicodeCategory.Format, Rune.GetUnicodeCategory(rune));
                Assert.False(Rune.IsWhiteSpace(rune) && rune.Value != ' ', $"U+{rune.Value:X4} stands raw");
            }
        }
    }

    [Theory]
    [InlineData("\u202Eb", "\"\\u{202E}b\"")]
    [InlineData("a\nb", "\"a\\u{000A}b\"")]
    [InlineData("a\u001b[31m", "\"a\\u{001B}[31m\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("a b", "\"a b\"")]
    [InlineData("a\\u{202E}", "\"a\\\\u{202E}\"")]
    [InlineData("Müller", "\"Müller\"")]
    [InlineData("EXAMPLE\\alice", "\"EXAMPLE\\\\alice\"")]
    [InlineData("alice@example.org", "alice@example.org")]
    public void SubjectName_IsShownSafely(string name, string shown) =>
        Assert.Equal(shown, Fields(Write(Rows.Of(TestRecords.Record() with { SubjectName = name })).TrimEnd('\n'))[4]);

    [Fact]
    public void DocumentEditedByHand_IsShownAsDamaged()
    {
        var row = Rows.Of(TestRecords.Record());
        var line = Write(row with { Entry = row.Entry with { Document = "{}"u8.ToArray() } });
        Assert.EndsWith(" - - \"damaged record\"\n", line, StringComparison.Ordinal);
    }
}
