using Dlp.Guardian.Review;
using Dlp.Guardian.Tests.Views;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Review;

public sealed class SeamsTests
{
    private static TextPart User(string text) => new("body", TextRole.User, text, true);

    private static Inspection Inspect(params TextPart[] parts) =>
        new Inspector(new(), TimeProvider.System).InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    [Fact]
    public void ValueOverTwoParts_IsOneFindingPerPart()
    {
        TextPart[] parts = [User("my card is 4111 1111 "), User("1111 1111, thanks")];
        var findings = Inspect(parts).Findings;
        Assert.Equal([(0, "4111 1111 "), (1, "1111 1111")], findings.Select(finding => (finding.Part, parts[finding.Part].Text[finding.Start..finding.End])));
        Assert.All(findings, finding => Assert.Contains(Seams.Reason, finding.Reasons));
        Assert.Equal(findings[0].Fingerprint, findings[1].Fingerprint);
        Assert.Equal(["CREDIT_CARD", "CREDIT_CARD"], findings.Select(finding => finding.Type));
    }

    [Fact]
    public void EverySplitOfAToken_IsFound()
    {
        var token = Values.GitHub(new Random(3));
        for (var cut = 1; cut < token.Length; cut++)
        {
            TextPart[] parts = [User("the token is " + token[..cut]), User(token[cut..] + " and more")];
            var findings = Inspect(parts).Findings;
            Assert.Equal(token, string.Concat(findings.Select(finding => parts[finding.Part].Text[finding.Start..finding.End])));
            Assert.Single(findings.Select(finding => finding.Fingerprint).Distinct());
        }
    }

    [Fact]
    public void ValueOverThreeParts_IsThreeFindings()
    {
        TextPart[] parts = [User("card 41111"), User("11111"), User("111111 ok")];
        Assert.Equal([(0, 5, 10), (1, 0, 5), (2, 0, 6)], Inspect(parts).Findings.Select(finding => (finding.Part, finding.Start, finding.End)));
    }

    [Fact]
    public void OneDigitPerPart_IsFound()
    {
        var parts = "4111111111111111".Select(digit => User(digit.ToString())).ToArray();
        var findings = Inspect(parts).Findings;
        Assert.Equal(16, findings.Length);
        Assert.Equal(Enumerable.Range(0, 16), findings.Select(finding => finding.Part));
    }

    [Fact]
    public void EncodedValueOverTwoParts_IsFound()
    {
        var encoded = Convert.ToBase64String("my card is 4111111111111111, thanks"u8);
        TextPart[] parts = [User("decode " + encoded[..30]), User(encoded[30..])];
        Assert.Equal([0, 1], Inspect(parts).Findings.Select(finding => finding.Part));
    }

    [Fact]
    public void LongFirstPart_KeepsItsOffsets()
    {
        TextPart[] parts = [User(new string('x', 5000) + " 41111111"), User("11111111")];
        Assert.Equal([(0, 5001, 5009), (1, 0, 8)], Inspect(parts).Findings.Select(finding => (finding.Part, finding.Start, finding.End)));
    }

    [Fact]
    public void OtherRole_IsNoSeam() =>
        Assert.Empty(Inspect(User("card 41111111"), new("body", TextRole.Assistant, "11111111", true)).Findings);

    [Fact]
    public void WholeValueAtTheEnd_StaysWhole()
    {
        TextPart[] parts = [User("write to taro@acme.co.jp"), User("mail me at noon, 12:00")];
        var finding = Assert.Single(Inspect(parts).Findings);
        Assert.Equal((0, "taro@acme.co.jp"), (finding.Part, parts[0].Text[finding.Start..finding.End]));
        Assert.DoesNotContain(Seams.Reason, finding.Reasons);
    }

    [Fact]
    public void TwoWholeValues_StayTwo()
    {
        var findings = Inspect(User("4111111111111111"), User("5555555555554444")).Findings;
        Assert.Equal([(0, 0, 16), (1, 0, 16)], findings.Select(finding => (finding.Part, finding.Start, finding.End)));
    }

    [Fact]
    public async Task InParallel_TheSame()
    {
        TextPart[] parts = [.. Enumerable.Range(0, 30).SelectMany(_ => new[] { User(new string('x', 3000) + " card 41111111"), User("11111111") })];
        var options = new InspectorOptions { ParallelFrom = 1 };
        var findings = (await new Inspector(options, TimeProvider.System).InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None)).Findings;
        Assert.Equal(60, findings.Length);
        Assert.Equal(Inspect(parts).Findings.Select(finding => (finding.Part, finding.Start, finding.End)), findings.Select(finding => (finding.Part, finding.Start, finding.End)));
    }

    [Fact]
    public void ManyTinyParts_AreBounded()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var inspection = Inspect([.. Enumerable.Range(0, 20_000).Select(i => User((i % 10).ToString()))]);
        Assert.Equal((Completeness.Unavailable, "seams"), (inspection.Completeness, inspection.Reason));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }
}
