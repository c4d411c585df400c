using Dlp.Guardian.Review;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Custom;

/// <summary>What surrounds a match: support, exclusions, the plan, the findings themselves.</summary>
public sealed class CustomTypeTests
{
    [Fact]
    public void Finding_IsOfTheTypeAndCarriesNoValue()
    {
        var finding = Assert.Single(CustomScan.Of("  - { id: ACME_X, name: x, dictionary: { terms: [falcon] }, confidence: high }").Inspect("a Falcon", "ACME_X").Findings);

        Assert.Equal(("ACME_X", SensitiveInformationCategory.Custom, 2, 8, 0.85, "custom-dictionary"), (finding.Type, finding.Category, finding.Start, finding.End, finding.Confidence, finding.Detector));
        Assert.Equal(["dictionary:term"], finding.Reasons);
    }

    [Fact]
    public void SpellingsOfATerm_AreOneValue()
    {
        var findings = CustomScan.Of("  - { id: A, name: x, dictionary: { terms: [falcon, heron] } }").Inspect("Falcon FALCON ｆａｌｃｏｎ heron", "A").Findings;

        Assert.Equal(4, findings.Length);
        Assert.Equal(2, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void WordsLikeExample_DoNotLowerTheScore() =>
        Assert.Equal(0.75, Assert.Single(CustomScan.Of("  - { id: A, name: x, regex: 'PRJ-\\d{4}' }").Inspect("example: PRJ-1234", "A").Findings).Confidence);

    [Theory]
    [InlineData("PRJ-1234", 0.65)]
    [InlineData("case PRJ-1234", 0.85)]
    [InlineData("PRJ-1234 の案件", 0.85)]
    [InlineData("showcase PRJ-1234", 0.65)]
    [InlineData("case ............................................ PRJ-1234", 0.65)]
    public void NearWords_RaiseTheScore(string text, double confidence)
    {
        var scan = CustomScan.Of("  - { id: A, name: x, regex: 'PRJ-\\d{4}', confidence: low, near: { words: [case, 案件], within: 20 } }");

        Assert.Equal(confidence, Assert.Single(scan.Inspect(text, "A").Findings).Confidence);
    }

    [Fact]
    public void RequiredWords_DecideWhetherThereIsAMatch()
    {
        var scan = CustomScan.Of("  - { id: A, name: x, regex: '\\b\\d{4}\\b', near: { words: [case], within: 10, required: true } }");

        Assert.Equal(["1234"], scan.Values("case 1234, something else entirely: 5678"));
        Assert.Equal(0.75, Assert.Single(scan.Inspect("case 1234", "A").Findings).Confidence);
    }

    [Fact]
    public void NearTypes_AreLookedForEvenWhenNoRuleAsksForThem()
    {
        var scan = CustomScan.Of("""
              - { id: A, name: x, regex: '\b\d{4}\b', near: { types: [EMAIL_ADDRESS, B], within: 30, required: true } }
              - { id: B, name: y, dictionary: { terms: [falcon] } }
            """);
        var far = new string('.', 40);

        var inspection = scan.Inspect($"write to taro@example.co.jp, 1234 {far} 5678 {far} falcon 9012 {far} 3456 falcon", "A");

        Assert.Equal(["A", "A", "A"], inspection.Findings.Select(finding => finding.Type));
        Assert.All(inspection.Findings, finding => Assert.Contains("context:type", finding.Reasons));
        Assert.Equal(5, scan.Inspect($"taro@example.co.jp, 1234 {far} falcon 9012 {far} {far}").Findings.Length + 1);
    }

    [Fact]
    public void Exclusions_LeaveMatchesOut()
    {
        var scan = CustomScan.Of(
            "  - { id: A, name: x, regex: '[A-Z]{3}-\\d{4}', exclude: { values: [abc-0000], file: no.txt, regex: ['TST-.*', '.*9999'], nearWords: [sample, 見本], within: 12 } }",
            ("no.txt", "XYZ-1111\nＸＹＺ－２２２２"u8.ToArray()));

        Assert.Equal(["PRJ-1234"], scan.Values("ABC-0000 XYZ-1111 XYZ-2222 TST-1234 PRJ-9999 PRJ-1234, and now a sample PRJ-5555 見本PRJ-6666"));
    }

    [Fact]
    public void MissingFileOfAnExclusion_IsAnError() =>
        Assert.Equal("types[0].exclude.file", Assert.Single(CustomScan.Compile("  - { id: A, name: x, regex: ab, exclude: { file: none.txt } }").Errors).Path);

    [Fact]
    public void TypesNobodyAsksFor_AreNotLookedFor()
    {
        var scan = CustomScan.Of("  - { id: A, name: x, regex: 'PRJ-\\d{4}' }\n  - { id: B, name: y, regex: 'CASE-\\d{4}' }");

        Assert.Equal(["CASE-1234"], scan.Values("PRJ-1234 CASE-1234", "B"));
        Assert.Equal(2, scan.Inspect("PRJ-1234 CASE-1234").Findings.Length);
    }

    [Fact]
    public void TypesThatWereNeverLoaded_AreAnInspectionThatFailed()
    {
        var scan = new CustomScan(new CustomTypeSet(CustomScan.Of("  - { id: A, name: x, regex: ab }").Types.Definitions));

        var inspection = scan.Inspect("ab", "A");

        Assert.Equal((Completeness.Unavailable, "custom types not loaded"), (inspection.Completeness, inspection.Reason));
    }

    [Fact]
    public async Task TooManyMatches_AreAnInspectionThatFailed()
    {
        var inspector = new Inspector(new InspectorOptions { MaxFindingsPerPart = 10 }, TimeProvider.System);
        var plan = InspectionPlan.Everything with { CustomTypes = CustomScan.Of("  - { id: A, name: x, regex: 'a' }").Types };

        var inspection = await inspector.InspectAsync([new TextPart("body", TextRole.User, new string('a', 1000), true)], plan, TestContext.Current.CancellationToken);

        Assert.Equal((Completeness.Unavailable, "too many findings"), (inspection.Completeness, inspection.Reason));
    }

    [Fact]
    public void TwoPolicies_KeepTheirTypesApart()
    {
        var first = CustomScan.Of("  - { id: A, name: x, dictionary: { terms: [falcon] } }");
        var second = CustomScan.Of("  - { id: A, name: x, dictionary: { terms: [heron] } }");

        Assert.Equal(["falcon"], first.Values("falcon heron"));
        Assert.Equal(["heron"], second.Values("falcon heron"));
        Assert.Equal(["falcon"], first.Values("falcon heron"));
    }
}
