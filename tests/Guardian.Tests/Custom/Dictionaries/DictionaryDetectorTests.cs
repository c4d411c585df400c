using System.Diagnostics;
using System.Text;

namespace Dlp.Guardian.Tests.Custom.Dictionaries;

public sealed class DictionaryDetectorTests
{
    [Theory]
    [InlineData("Project Falcon", "project  falcon? PROJECT FALCON!", new[] { "PROJECT FALCON" })]
    [InlineData("Falcon", "falconry, Falcons, a falcon_1, x-Falcon-y, 2falcon", new[] { "falcon", "Falcon" })]
    [InlineData("Falcon", "新Falcon計画とＦＡＬＣＯＮ", new[] { "Falcon", "ＦＡＬＣＯＮ" })]
    [InlineData("青い鳥", "極秘の青い鳥計画と青い鳥", new[] { "青い鳥", "青い鳥" })]
    [InlineData("ガンマ計画", "新ｶﾞﾝﾏ計画書", new[] { "ｶﾞﾝﾏ計画" })]
    [InlineData("Проект", "проект Проект Проектор", new[] { "Проект" })]
    [InlineData("X社", "X社員 MAX社", new[] { "X社" })]
    [InlineData("falcon", @"line\nfalcon", new[] { "falcon" })]
    public void Term_StandsAloneWhereItsScriptHasSpaces(string term, string text, string[] expected) =>
        Assert.Equal(expected, Of($"terms: ['{term}']").Values(text));

    [Theory]
    [InlineData("always", "青い鳥計画 青い鳥 falconry falcon", new[] { "青い鳥", "falcon" })]
    [InlineData("never", "青い鳥計画 falconry", new[] { "青い鳥", "falcon" })]
    public void WordBoundaries_CanBeChosen(string boundaries, string text, string[] expected) =>
        Assert.Equal(expected, Of($"terms: [青い鳥, falcon], wordBoundaries: {boundaries}").Values(text));

    [Fact]
    public void OfOverlappingTerms_TheLongestThatMayEndThereWins()
    {
        var scan = Of("terms: [Blue, Blue Bird, Blue Bird Plan, bird plan, 青い, 青い鳥, 鳥計画]");

        Assert.Equal(["blue bird plan", "Blue Bird", "blue", "青い鳥", "鳥計画"], scan.Values("blue bird plan; Blue Birds? Blue Bird planet, blue, 青い鳥計画 鳥計画").Where(value => value != "Blue"));
    }

    [Fact]
    public void HundredThousandTerms_AreFoundInJapaneseWithoutBoundaries()
    {
        var random = new Random(11);
        var terms = Enumerable.Range(0, 120_000).Select(i => i % 2 == 0 ? Kanji(random, 3 + i % 4) : "term" + i.ToString("x5", System.Globalization.CultureInfo.InvariantCulture) + "q").Distinct(StringComparer.Ordinal).ToList();
        var watch = Stopwatch.StartNew();
        var scan = Of("file: t.txt", string.Join('\n', terms));
        var built = watch.Elapsed;

        foreach (var term in terms.Where((_, i) => i % 997 == 0))
        {
            var values = scan.Values($"これは{term}です");
            Assert.Contains(values, value => value.Contains(term, StringComparison.Ordinal) || term.Contains(value, StringComparison.Ordinal));
        }

        Assert.Empty(scan.Values("これは普通の文で、terminal と term00 しか出ない。"));
        Assert.True(built < TimeSpan.FromSeconds(20), $"{built}");
    }

    [Fact]
    public void RandomTextAndTerms_AreFoundAsANaiveSearchFindsThem()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var terms = Enumerable.Range(0, random.Next(1, 40)).Select(_ => Soup(random, random.Next(2, 6))).ToHashSet(StringComparer.Ordinal);
            var scan = Of($"terms: [{string.Join(", ", terms)}], wordBoundaries: never");
            var text = Soup(random, 200);
            var expected = new List<(int, int)>();
            for (var at = 0; at < text.Length;)
            {
                var longest = terms.Where(term => string.CompareOrdinal(text, at, term, 0, term.Length) == 0).Select(term => term.Length).DefaultIfEmpty(0).Max();
                if (longest > 0)
                    expected.Add((at, at + longest));
                at += Math.Max(1, longest);
            }

            Assert.Equal(expected, scan.Inspect(text, "A").Findings.Select(finding => (finding.Start, finding.End)));
        }
    }

    [Fact]
    public void TextMadeAgainstTheTerms_CostsNoMoreThanTheLongestTermAPlace()
    {
        var detector = Of($"terms: ['{new string('a', 127)}b', '{new string('a', 126)}c'], wordBoundaries: never").Detector;

        var steps = Scanned.Steps(detector, new string('a', 500_000));

        Assert.InRange(steps, 500_000, 500_000L * 130);
        Assert.InRange((double)Scanned.Steps(detector, new string('a', 1_000_000)) / steps, 1.9, 2.1);
    }

    [Fact]
    public void TermAcrossTheClocksInterval_IsFound()
    {
        var scan = Of("terms: [falcon]");
        foreach (var at in Enumerable.Range(32 * 1024 - 8, 16))
            Assert.Equal((at, at + 6), Assert.Single(scan.Inspect(new string(' ', at) + "falcon", "A").Findings.Select(finding => (finding.Start, finding.End))));
    }

    [Theory]
    [InlineData("# comment\r\n\r\n  青い鳥  \r\nFalcon\r\n", 2)]
    [InlineData("\uFEFFFalcon", 1)]
    [InlineData("Falcon\nFALCON\nｆａｌｃｏｎ", 1)]
    public void File_IsOneTermALine(string file, int found) =>
        Assert.Equal(found, Of("file: t.txt", file).Values("青い鳥 Falcon").Length);

    [Theory]
    [InlineData("terms: [隼]", "", "types[0].dictionary.terms[0]", "A term of one character")]
    [InlineData("file: t.txt", "ab\n隼\n", "types[0].dictionary.file", "Line 2: A term of one character")]
    [InlineData("file: t.txt", "# only\n", "types[0].dictionary.file", "holds no terms")]
    [InlineData("file: none.txt", "", "types[0].dictionary.file", "Cannot read none.txt")]
    public void BadList_IsRefusedWithItsLine(string keys, string file, string path, string message)
    {
        var error = Assert.Single(CustomScan.Compile(Yaml(keys), ("t.txt", Encoding.UTF8.GetBytes(file))).Errors);

        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ListInAnotherEncoding_IsRefusedWithItsLine()
    {
        var error = Assert.Single(CustomScan.Compile(Yaml("file: t.txt"), ("t.txt", [.. "Falcon\n"u8, 0x90, 0xC2, 0x82, 0xA2])).Errors);

        Assert.Contains("Line 2 is not UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreTermsThanTheLimit_AreRefused()
    {
        var file = string.Join('\n', Enumerable.Range(0, 500_001).Select(i => "term" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Contains(CustomScan.Compile(Yaml("file: t.txt"), ("t.txt", Encoding.UTF8.GetBytes(file))).Errors, error => error.Message.Contains("More than 500000 terms", StringComparison.Ordinal));
    }

    private static string Kanji(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(0x4E00, 0x5800)));

    private static string Soup(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "abc青い鳥"[random.Next(6)]));

    private static CustomScan Of(string keys, string file = "") => CustomScan.Of(Yaml(keys), ("t.txt", Encoding.UTF8.GetBytes(file)));

    private static string Yaml(string keys) => $"  - id: A\n    name: x\n    dictionary: {{ {keys} }}";
}
