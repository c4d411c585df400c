using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Dlp.Guardian.Tests.Custom.Patterns;

public sealed class PatternDetectorTests
{
    [Theory]
    [InlineData(@"\bPRJ-\d{4}\b", "see PRJ-1234, not PRJ-12345 or XPRJ-1234", new[] { "PRJ-1234" })]
    [InlineData(@"\bPRJ-\d{4}\b", "案件ＰＲＪ－１２３４です: ＰＲＪ－１２３４", new[] { "ＰＲＪ－１２３４" })]
    [InlineData(@"社員番号:?\d{6}", "社員番号：１２３４５６、社員番号654321", new[] { "社員番号：１２３４５６", "社員番号654321" })]
    [InlineData("(?i)falcon", "Falcon FALCON falcon", new[] { "Falcon", "FALCON", "falcon" })]
    [InlineData("falcon", "Falcon FALCON falcon", new[] { "falcon" })]
    [InlineData(@"(?m)^X\d$", "X1\nY X2\nX3", new[] { "X1", "X3" })]
    [InlineData(@"\A\d\d", "12 34", new[] { "12" })]
    public void Pattern_FindsItsMatchesInNormalisedText(string pattern, string text, string[] expected) =>
        Assert.Equal(expected, Of($"regex: '{pattern}'").Values(text));

    [Fact]
    public void Group_IsTheValue()
    {
        var scan = Of(@"regex: ['case\W+(?<v>\d{4})\b', '(?<v>\d{4}) is a case']", "group: v");

        Assert.Equal(["1234", "5678", "9999"], scan.Values("case: 1234 and case 5678; 9999 is a case, no 1111"));
    }

    [Theory]
    [InlineData("luhn", @"\b\d{4}-\d{4}\b", "0000-0018 0000-0017", "0000-0018")]
    [InlineData("mod97", @"\b[A-Z]{2}\d{4}\b", "AB0086 AB0087", null)]
    [InlineData("mod11", @"\b\d{4}[\dX]\b", "07940 07948 12344", null)]
    public void Checksum_LeavesOnlyValuesThatHoldIt(string checksum, string pattern, string text, string? expected)
    {
        var found = Of($"regex: '{pattern}'", $"checksum: {checksum}").Values(text);

        // The references are worked out here as ISO 7064 and ISO/IEC 7812-1 define them, not by the code under test.
        var wanted = Regex.Matches(text, pattern, RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value).Where(value => Holds(checksum, value)).ToArray();
        Assert.Equal(wanted, found);
        if (expected is not null)
            Assert.Equal([expected], found);
    }

    [Fact]
    public void Checksums_AcceptExactlyOneCheckCharacterOfTen()
    {
        var body = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"12345{i:00}"));

        Assert.Equal(10, Of(@"regex: '\b\d{7}\b'", "checksum: luhn").Values(body).Length);
        Assert.Equal(body.Split(' ').Where(value => Holds("mod97", value)), Of(@"regex: '\b\d{7}\b'", "checksum: mod97").Values(body));
        Assert.Equal(body.Split(' ').Where(value => Holds("mod11", value)), Of(@"regex: '\b\d{7}\b'", "checksum: mod11").Values(body));
    }

    [Theory]
    [InlineData("社員番号：\\d+", "'：' (U+FF1A)", "write ':'")]
    [InlineData("[Ａ-Ｚ]+", "'Ａ' (U+FF21)", "write 'A'")]
    public void PatternThatNoNormalisedTextHolds_IsRefusedWithWhatToWrite(string pattern, string what, string remedy)
    {
        var error = Assert.Single(CustomScan.Compile(Yaml($"regex: '{pattern}'")).Errors);

        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
        Assert.Equal(("types[0].regex[0]", 8), (error.Path, error.Line));
    }

    // One match after another, each of which the engine can only be sure of at the end of the text: with the runtime's own enumeration
    // 40,000 characters took 1.8 s and 200,000 would take 44 s.
    [Fact]
    public void TextMadeAgainstThePattern_CostsTimeInProportionToItsLength()
    {
        var detector = Of("regex: 'a[^b]*b|a'").Detector;
        var watch = Stopwatch.StartNew();

        var steps = Scanned.Steps(detector, new string('a', 200_000));
        var twice = Scanned.Steps(detector, new string('a', 400_000));

        Assert.InRange(steps, 200_000, 200_000L * 2 * 1024);
        Assert.InRange((double)twice / steps, 1.9, 2.1);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(40), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData(@"(a+)+b", 'a')]
    [InlineData(@"(?:\w+\s?)+@x", 'a')]
    [InlineData(@"(x?){50}x{50}", 'y')]
    public void PatternsThatRuinBacktrackingEngines_CostInProportion(string pattern, char filler)
    {
        if (Regex.IsMatch("", pattern, RegexOptions.NonBacktracking))
            return;
        var detector = Of($"regex: '{pattern}'").Detector;

        var steps = Scanned.Steps(detector, new string(filler, 1_000_000));

        Assert.InRange(steps, 1_000_000, 1_200_000);
    }

    [Fact]
    public void Windows_ChangeNothingAboutWhatIsFound()
    {
        var random = new Random(4711);
        foreach (var pattern in new[] { @"\bab+c\b", "a[bc]*c", @"b\B", "(?m)^a.", "[^a]a|cc?" })
        {
            var regex = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            var scan = Of($"regex: '{pattern}'");
            for (var round = 0; round < 4; round++)
            {
                // Long stretches without a match around the ends of windows, then many matches.
                var text = new StringBuilder();
                foreach (var length in new[] { 1_000, 3_000, 63_000, 2_048, 70_000 })
                {
                    text.Append('-', length + random.Next(-40, 40));
                    for (var i = random.Next(30); i > 0; i--)
                        text.Append("abc \n"[random.Next(5)]);
                }

                var written = text.ToString();
                var expected = regex.Matches(written).Select(match => (match.Index, match.Index + match.Length)).ToList();
                Assert.Equal(expected, scan.Inspect(written, "A").Findings.Select(finding => (finding.Start, finding.End)));
            }
        }
    }

    [Fact]
    public void MatchThatGoesOnBeyondAWindow_IsNotHiddenByAShorterOneInsideIt()
    {
        var scan = Of("regex: 'x[^y]{5,900}y|z'");
        foreach (var at in Enumerable.Range(65_536 - 1_100, 1_100).Where(at => at % 13 == 0))
        {
            var text = new string(' ', at) + "x" + new string(' ', 20) + "z" + new string(' ', 700) + "y z";

            Assert.Equal([(at, at + 723), (at + 724, at + 725)], scan.Inspect(text, "A").Findings.Select(finding => (finding.Start, finding.End)));
        }
    }

    [Fact]
    public void MatchAtEveryPlaceAroundAWindowsEnd_IsFoundWhole()
    {
        var scan = Of(@"regex: '\bPRJ-\d{4,900}\b'");
        foreach (var at in Enumerable.Range(65_536 - 1_030, 1_060).Where(at => at % 7 == 0 || at > 65_500))
        {
            var text = new string(' ', at) + "PRJ-" + new string('7', 800) + " end";

            var finding = Assert.Single(scan.Inspect(text, "A").Findings);

            Assert.Equal((at, at + 804), (finding.Start, finding.End));
        }
    }

    private static bool Holds(string checksum, string value)
    {
        var kept = value.Where(char.IsAsciiLetterOrDigit).ToArray();
        if (checksum == "luhn")
            return kept.Reverse().Select((c, i) => (c - '0') * (i % 2 + 1)).Sum(n => n / 10 + n % 10) % 10 == 0;
        if (checksum == "mod97")
            return System.Numerics.BigInteger.Parse(string.Concat(kept.Select(c => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10)), System.Globalization.CultureInfo.InvariantCulture) % 97 == 1;
        var sum = 0;
        for (var i = 0; i < kept.Length; i++)
            sum += (kept[i] == 'X' ? 10 : kept[i] - '0') * (int)System.Numerics.BigInteger.ModPow(2, kept.Length - 1 - i, 11);
        return sum % 11 == 1;
    }

    private static CustomScan Of(params string[] lines) => CustomScan.Of(Yaml(lines));

    private static string Yaml(params string[] lines) => "  - id: A\n    name: x\n    " + string.Join("\n    ", lines);
}
