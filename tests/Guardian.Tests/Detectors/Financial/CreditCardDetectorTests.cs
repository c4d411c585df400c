using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Detectors.Financial;

public sealed class CreditCardDetectorTests
{
    [Theory]
    [InlineData("«4111 1111 1111 1111»", "visa")]
    [InlineData("«4111-1111-1111-1111»", "visa")]
    [InlineData("«4111111111111111»", "visa")]
    [InlineData("pay with «4242424242424242».", "visa")]
    [InlineData("«5555 5555 5555 4444» 12/27", "mastercard")]
    [InlineData("«2223000048410010»", "mastercard")]
    [InlineData("«3782 822463 10005»", "amex")]
    [InlineData("«371449635398431»", "amex")]
    [InlineData("«3530111333300000»", "jcb")]
    [InlineData("«3056 930902 5904»", "diners")]
    [InlineData("«6011 1111 1111 1117»", "discover")]
    [InlineData("«4222222222222»", "visa")]
    [InlineData("カード番号«４１１１　１１１１　１１１１　１１１１»です", "visa")]
    [InlineData("番号«4111111111111111»です", "visa")]
    [InlineData("«4111\u200B1111\u200B1111\u200B1111»", "visa")]
    [InlineData("«𝟜𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙𝟙»", "visa")]
    [InlineData("\"card\":\"«4111111111111111»\"", "visa")]
    [InlineData("\\n«4111111111111111»\\n", "visa")]
    [InlineData("7,«4111111111111111»,123,12/27", "visa")]
    [InlineData("1 «4111 1111 1111 1111»", "visa")]
    public void Number_IsFoundExactly(string marked, string issuer)
    {
        DetectorTable.Expect("CREDIT_CARD", marked);
        var finding = Scanned.Only(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), "CREDIT_CARD");
        Assert.Contains("issuer:" + issuer, finding.Reasons);
        Assert.Contains("checksum:luhn", finding.Reasons);
        Assert.True(finding.Level >= ConfidenceLevel.Medium);
    }

    [Theory]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("41111111111111111111111")]
    [InlineData("x4111111111111111")]
    [InlineData("4111111111111111a")]
    [InlineData("0.4111111111111111")]
    [InlineData("4111111111111111.5")]
    [InlineData("12-4111111111111111")]
    [InlineData("4111-1111-1111-1111-1111-1111")]
    [InlineData("1234 5678 9012 3456")]
    [InlineData("0000 0000 0000 0000")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("+4111111111111111")]
    [InlineData("9999 9999 9999 9995")]
    [InlineData("1700000000000000")]
    [InlineData("49 4111")]
    public void NearMiss_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "CREDIT_CARD"));

    [Fact]
    public void ContextRaises_OtherNumbersAndExamplesLower()
    {
        var plain = Scanned.Only("4111111111111111", "CREDIT_CARD").Confidence;
        Assert.True(Scanned.Only("Visa card 4111111111111111", "CREDIT_CARD").Confidence > plain);
        Assert.True(Scanned.Only("注文番号 4111111111111111", "CREDIT_CARD").Confidence < plain);
        var test = Scanned.Only("dummy 4111111111111111", "CREDIT_CARD");
        Assert.True(test.Confidence < plain);
        Assert.Contains("negative:dummy", test.Reasons);
    }

    [Fact]
    public void RowOfCodes_ScoresLow() =>
        Assert.Equal(ConfidenceLevel.Low, Scanned.Only("544F 5446 5443 5433 5448 54AB", "CREDIT_CARD").Level);

    [Fact]
    public void Separators_DoNotMakeADifferentValue()
    {
        var findings = Scanned.Inspect("4111 1111 1111 1111, 4111-1111-1111-1111, 4111111111111111, 5555555555554444", "CREDIT_CARD").Findings;
        Assert.Equal(4, findings.Length);
        Assert.Equal(2, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }
}
