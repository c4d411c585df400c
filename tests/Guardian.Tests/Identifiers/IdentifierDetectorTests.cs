using System.Collections.Immutable;
using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Identifiers;

public sealed class IdentifierDetectorTests
{
    // Digits that sum to a multiple of ten; the letters stand for themselves.
    private static readonly IdentifierFormat Sum = new()
    {
        Type = IdentifierTypes.Pii("XX_SUM", "XX", "Sum", "和", "A made-up standard", "", ""),
        Layouts = ["######", "##-##-##", "AB######", "AB-## ####", "@@##**"],
        Words = ["sum number", "合計番号"],
        Structure = value => value[0] != '0',
        Check = value => value.ToArray().Where(char.IsAsciiDigit).Sum(c => c - '0') % 10 == 0,
        Standing = Standing.Punctuated,
    };

    private static readonly IdentifierFormat Bare = new()
    {
        Type = IdentifierTypes.Pii("XX_BARE", "XX", "Bare", "裸", "A made-up standard", "", ""),
        Layouts = ["#######"],
        Words = ["bare number"],
        Against = ["invoice total"],
    };

    [Theory]
    [InlineData("sum number: «123455» ok", 0.99)]
    [InlineData("合計番号は«123455»です", 0.99)]
    [InlineData("x «12-34-55» y", 0.70)] // 0.35, checksum 0.25, punctuation 0.10.
    [InlineData("code «AB-12 3455».", 0.70)]
    [InlineData("sum number «ab123455»", 0.99)]
    [InlineData("sum number «zz12c7», then", 0.99)]
    [InlineData("(«12-34-55»)", 0.70)]
    [InlineData("sum number\\n«123455»\\n", 0.99)]
    [InlineData("sum number\\t«ab123455»\\r", 0.99)]
    public void Value_IsFoundExactly(string marked, double confidence)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        var finding = Assert.Single(Find(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)));
        Assert.Equal((start, start + length), (finding.Start, finding.End));
        Assert.Equal(confidence, finding.Confidence);
    }

    [Theory]
    [InlineData("123455")] // No word and no punctuation.
    [InlineData("sum number: 123454")] // Fails its check.
    [InlineData("sum number: 023456")] // Fails its structure.
    [InlineData("12-34-54")]
    [InlineData("112-34-55")] // Inside a longer number.
    [InlineData("12-34-55-1")]
    [InlineData("x12-34-55")]
    [InlineData("12-34-55x")]
    [InlineData("1.12-34-55")]
    [InlineData("12-34-55.5")]
    [InlineData("order 12-34-55")] // Somebody else's number.
    [InlineData("12--34-54")]
    [InlineData("550e8400-e29b-41d4-12-34-55")]
    [InlineData("bare number 1111111")]
    [InlineData("bare number of the invoice total is not here, far from anything and more than sixty characters away from 1234567")]
    public void AnythingElse_IsNotFound(string text) => Assert.Empty(Find(text));

    [Fact]
    public void RowsOfATable_SupportOneAnother()
    {
        var text = "name,sum number\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"person in row {i:00},123455\n"));
        Assert.Equal(60, Find(text).Length);
        Assert.Equal("context:list", Find(text)[^1].Reasons[2]);
    }

    [Fact]
    public void WordOfAnotherNumber_SilencesUnlessItsOwnWordIsNear()
    {
        Assert.Empty(Find("tracking 12-34-55"));
        Assert.Single(Find("sum number 12-34-55 for tracking"));
        Assert.Single(Find("bare number 1234567"));
    }

    [Theory]
    [InlineData("Polish passport «1234567»", true)]
    [InlineData("passport 1234567", false)]
    [InlineData("Polish office, desk 1234567", false)]
    [InlineData("French passport 1234567", false)]
    public void SharedWord_CountsWithItsCountryOnly(string marked, bool isFound)
    {
        var polish = new IdentifierDetector(Bare with { Type = IdentifierTypes.Pii("PL_BARE", "PL", "Bare", "裸", "A made-up standard", "", ""), WordsWithCountry = ["passport"] });
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        Assert.Equal(isFound ? 1 : 0, Scanned.InspectWith(text, polish).Findings.Length);
    }

    [Fact]
    public void FaultyCheck_IsNamedAndTheOthersStillRun()
    {
        var faulty = Bare with { Type = IdentifierTypes.Pii("XX_FAULTY", "XX", "Faulty", "誤", "None", "", ""), Structure = _ => throw new InvalidOperationException("1234567") };
        var inspection = Scanned.InspectWith("bare number 1234567", new IdentifierDetector(faulty), new IdentifierDetector(Bare));
        Assert.Equal(Completeness.Unavailable, inspection.Completeness);
        Assert.Equal("detector failed: xx-faulty", inspection.Reason);
        Assert.Equal("XX_BARE", Assert.Single(inspection.Findings).Type);
    }

    [Fact]
    public void SharedWord_NamesOnlyWhereTheCountryIsNamed_AndTheCountrySettlesTies()
    {
        var peru = Bare with { Type = IdentifierTypes.Pii("PE_BARE", "PE", "Bare", "裸", "None", "", ""), Words = ["bare number"] };
        var shared = Bare with { Type = IdentifierTypes.Pii("KE_BARE", "KE", "Bare", "裸", "None", "", ""), Words = ["kenyan bare"], WordsWithCountry = ["bare number"] };
        Assert.Equal("PE_BARE", Only("bare number 1234567"));
        Assert.Equal("KE_BARE", Only("Nairobi in Kenya asks for this\nrow of a table, long before it comes: bare number and 1234567"));
        Assert.Equal("KE_BARE", Only("kenyan bare 1234567"));

        string Only(string text) => Assert.Single(Scanned.InspectWith(text, new IdentifierDetector(peru), new IdentifierDetector(shared)).Findings).Type;
    }

    [Fact]
    public void WordRightInFront_SettlesTies()
    {
        var other = Bare with { Type = IdentifierTypes.Pii("AA_OTHER", "", "Other", "他", "None", "", ""), Words = ["other number"] };
        var findings = Scanned.InspectWith("bare number 1234567, other number 7654321", new IdentifierDetector(other), new IdentifierDetector(Bare)).Findings;
        Assert.Equal(["XX_BARE", "AA_OTHER"], findings.Select(finding => finding.Type));
    }

    [Fact]
    public void UpperCase_LeavesProseAlone()
    {
        var plate = Bare with { Layouts = ["@@@ ###", "@@@-###"], UpperCase = true };
        Assert.Empty(Scanned.InspectWith("bare number in row 266", new IdentifierDetector(plate)).Findings);
        Assert.Single(Scanned.InspectWith("bare number ROW 266", new IdentifierDetector(plate)).Findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-###")]
    [InlineData("#########################################")]
    public void BadLayout_IsRefused(string layout) =>
        Assert.Throws<FormatException>(() => new IdentifierIndex([new IdentifierDetector(Bare with { Layouts = [layout] })]));

    private static ImmutableArray<Finding> Find(string text)
    {
        var inspection = Scanned.InspectWith(text, new IdentifierDetector(Sum), new IdentifierDetector(Bare));
        Assert.Equal(Completeness.Complete, inspection.Completeness);
        return inspection.Findings;
    }
}
