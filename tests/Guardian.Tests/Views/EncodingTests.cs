using Dlp.Guardian.Review;
using Dlp.Policy.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Dlp.Guardian.Tests.Views;

public sealed class EncodingTests
{
    private const string Card = "4111111111111111";

    public static TheoryData<string> Wraps => [.. Wrap.Encodings.Select(wrap => wrap.Name)];

    [Theory]
    [MemberData(nameof(Wraps))]
    public void EachEncoding_OfEachValue_IsFound_AndTheSpanIsTheEncodedValue(string name)
    {
        var wrap = Wrap.Encodings.Single(candidate => candidate.Name == name);
        var random = new Random(7);
        foreach (var (type, create) in Values.All)
        {
            for (var round = 0; round < 8; round++)
            {
                var value = create(random);
                AssertFound(type, value, [wrap]);
            }
        }
    }

    [Fact]
    public void TwoAndThreeEncodings_OneInTheOther_AreFound()
    {
        var generator = Gen.Choose(0, Wrap.Encodings.Count - 1).ArrayOf(3).SelectMany(wraps => Gen.Choose(2, 3).SelectMany(depth => Gen.Choose(0, int.MaxValue).Select(seed => (Wraps: wraps, Depth: depth, Seed: seed))));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Arb.From(generator), test =>
        {
            var random = new Random(test.Seed);
            var (type, create) = Values.All[random.Next(Values.All.Count)];
            var wraps = test.Wraps.Take(test.Depth).Select(i => Wrap.Encodings[i]).ToArray();
            AssertFound(type, create(random), wraps);
        }));
    }

    [Theory]
    [InlineData("percent", "card «%34%31111111%311111111» end", "view:percent")]
    [InlineData("separator", "card «4111%201111%201111%201111» end", "view:percent")]
    [InlineData("html", "card «4&#49;1111111111111&#x31;» end", "view:html")]
    [InlineData("named", "card «4111&nbsp;1111&nbsp;1111&nbsp;1111» end", "view:html")]
    [InlineData("escape", "card «411111111111111\\u0031» end", "view:escape")]
    [InlineData("braces", "card «\\u{34}111111111111111» end", "view:escape")]
    [InlineData("mixed", "card «%34&#49;\\u0031\\x3111111111111%31» end", "view:escapes")]
    [InlineData("full width inside", "card «\\uff14\\uff11\\uff11\\uff111111\\uff11\\uff11\\uff11\\uff111111» end", "view:escape")]
    [InlineData("quoted-printable", "card «=34=31111111=\n11111111» end", "view:quoted-printable")]
    [InlineData("hex in the middle", "x=«34313131313131313131313131313131»;", "view:hex")]
    [InlineData("upper escapes", "card «%34%31%31%31%31%31%31%31%31%31%31%31%31%31%31%31» end", "view:percent")]
    [InlineData("old javascript", "card «%u0034111111111111111» end", "view:percent")]
    [InlineData("doubly escaped", "card «&amp;#52;111111111111111» end", "view:html")]
    [InlineData("three times", "card «%25252534111111111111111» end", "view:percent")]
    public void Spans_AreExact(string why, string marked, string reason)
    {
        Assert.NotEmpty(why);
        Detectors.DetectorTable.Expect("CREDIT_CARD", marked);
        var finding = Scanned.Only(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), "CREDIT_CARD");
        Assert.Contains(reason, finding.Reasons);
    }

    [Fact]
    public void Base64_SpanIsTheGroupsThatHoldTheValue()
    {
        var encoded = Convert.ToBase64String("my card is 4111111111111111, thanks"u8);
        var text = $"decode this: {encoded} please";
        var finding = Scanned.Only(text, "CREDIT_CARD");
        var span = text[finding.Start..finding.End];
        Assert.Equal(0, span.Length % 4);
        var decoded = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(span));
        Assert.Contains(Card, decoded, StringComparison.Ordinal);
        Assert.True(decoded.Length <= Card.Length + 4);
        Assert.Contains("view:base64", finding.Reasons);
    }

    [Theory]
    [InlineData("/api/v1/")]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("abc")]
    [InlineData("prefix-")]
    public void Base64_BehindAPrefixOfItsAlphabet_IsFound(string prefix) =>
        Assert.Single(Scanned.Inspect(prefix + Convert.ToBase64String("my card is 4111111111111111, thanks"u8), "CREDIT_CARD").Findings);

    [Fact]
    public void Base64_OfBinaryWithTextInside_IsFound()
    {
        var bytes = new byte[300];
        new Random(1).NextBytes(bytes);
        " card 4111111111111111 "u8.CopyTo(bytes.AsSpan(100));
        Assert.Single(Scanned.Inspect(Convert.ToBase64String(bytes), "CREDIT_CARD").Findings);
    }

    [Fact]
    public void TwoValuesInOneGroupOfBase64_AreTwoFindings_ThatLeaveNothing()
    {
        var encoded = Convert.ToBase64String("taro@acme.co.jp,4111111111111111"u8);
        var findings = Scanned.Inspect(encoded).Findings;
        Assert.Equal(["EMAIL_ADDRESS", "CREDIT_CARD"], findings.Select(finding => finding.Type));
        Assert.Equal((0, encoded.Length), (findings[0].Start, findings[1].End));
        Assert.Equal(findings[0].End, findings[1].Start);
    }

    [Fact]
    public void SameValueAsWritten_IsOneFindingWithoutAView()
    {
        var finding = Scanned.Only("card 4111 1111 1111 1111 and %41%42%43", "CREDIT_CARD");
        Assert.DoesNotContain(finding.Reasons, reason => reason.StartsWith("view:", StringComparison.Ordinal));
    }

    [Fact]
    public void NestedViews_AreNamedInOrder()
    {
        var inner = Convert.ToHexString("4111111111111111"u8);
        var finding = Scanned.Only(Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(inner)), "CREDIT_CARD");
        Assert.Contains("view:base64>hex", finding.Reasons);
    }

    [Fact]
    public void ContextNearTheEncodedValue_StillSupports()
    {
        var encoded = Convert.ToBase64String("123456789018"u8);
        var finding = Scanned.Only($"マイナンバーは {encoded} です", "JP_MY_NUMBER");
        Assert.Contains("context:マイナンバー", finding.Reasons);
        Assert.True(finding.Confidence >= 0.85);
    }

    [Fact]
    public void DeeperThanTheBound_IsNotComplete()
    {
        var text = "my card is 4111111111111111, thanks";
        for (var i = 0; i < 4; i++)
            text = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(text));
        var inspection = Scanned.Inspect(text);
        Assert.Equal((Completeness.Unavailable, "decoding depth"), (inspection.Completeness, inspection.Reason));
    }

    private static void AssertFound(string type, string value, Wrap[] wraps)
    {
        var payload = "My Number " + value + " .";
        foreach (var wrap in wraps)
            payload = wrap.Encode(payload);
        var how = string.Join(" > ", wraps.Select(wrap => wrap.Name));
        var text = "before " + payload + " after";
        var inspection = Scanned.Inspect(text, type);
        // The payload of a JWT is base64 itself: one more than the bound, and said so.
        var isDeeper = type == "JWT" && wraps.Length == 3 && inspection.Reason == "decoding depth";
        Assert.True(inspection.Completeness == Completeness.Complete || isDeeper, $"{type} in {how}: {inspection.Reason}");
        Assert.True(inspection.Findings.Length == 1, $"{type} in {how}: {inspection.Findings.Length} findings");
        var finding = inspection.Findings[0];
        Assert.True(finding.Start >= 7 && finding.End <= 7 + payload.Length, $"{type} in {how}: {finding.Start}..{finding.End} of {text.Length}");
        Assert.True(finding.Confidence >= 0.6, $"{type} in {how}: {finding.Confidence}");

        // What the span does not cover cannot give the value any more.
        var masked = text[..finding.Start] + " [masked] " + text[finding.End..];
        Assert.DoesNotContain(Scanned.Inspect(masked, type).Findings, left => left.Fingerprint == finding.Fingerprint);
        // One encoding keeps its place: the span alone gives the value again, and nothing but the value and a rest of a group.
        if (wraps.Length == 1)
        {
            var again = Scanned.Inspect("My Number " + text[finding.Start..finding.End], type).Findings;
            Assert.True(again.Length == 1 && again[0].Fingerprint == finding.Fingerprint, $"{type} in {how}: the span is not the value");
            Assert.True(finding.End - finding.Start < payload.Length, $"{type} in {how}: the span is everything");
        }
    }
}
