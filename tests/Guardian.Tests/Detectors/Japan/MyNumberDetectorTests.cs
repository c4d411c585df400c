using Dlp.Policy.Words;
using Dlp.Guardian.Detectors.Japan;

namespace Dlp.Guardian.Tests.Detectors.Japan;

public sealed class MyNumberDetectorTests
{
    [Theory]
    [InlineData("マイナンバーは«123456789018»です")]
    [InlineData("個人番号：«1234 5678 9018»")]
    [InlineData("個人番号 «1234-5678-9018»")]
    [InlineData("氏名,個人番号\n1,«123456789018»,2024")]
    [InlineData("«１２３４－５６７８－９０１８»")]
    [InlineData("個人番号 «1234\u200B5678\u200B9018»")]
    public void Number_IsFoundExactly(string marked) => DetectorTable.Expect("JP_MY_NUMBER", marked);

    [Theory]
    [InlineData("マイナンバーは123456789012です")]
    [InlineData("1234567890180")]
    [InlineData("1234 5678 9018 1234")]
    [InlineData("550e8400-e29b-41d4-a716-123456789018")]
    [InlineData("000000000000")]
    [InlineData("1234-5678 9018")]
    [InlineData("a123456789018")]
    [InlineData("1.123456789018")]
    public void NearMiss_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "JP_MY_NUMBER"));

    [Fact]
    public void WithoutWords_BareDigitsAreQuiet_TheLayoutScoresLow_WithThem_High()
    {
        Assert.Empty(Scanned.Values("123456789018", "JP_MY_NUMBER"));
        Assert.Equal(ConfidenceLevel.Low, Scanned.Only("1234-5678-9018", "JP_MY_NUMBER").Level);
        var named = Scanned.Only("私のマイナンバー: 123456789018", "JP_MY_NUMBER");
        Assert.Equal(ConfidenceLevel.High, named.Level);
        Assert.Contains("context:マイナンバー", named.Reasons);
        Assert.Empty(Scanned.Values("AWS account id 123456789018", "JP_MY_NUMBER"));
    }

    [Fact]
    public void ColumnOfATable_NeedsItsWordOnce()
    {
        var text = "氏名,個人番号\n" + string.Concat(Enumerable.Range(0, 80).Select(i => $"社員{i:00},123456789018\n"));
        Assert.Equal(80, Scanned.Values(text, "JP_MY_NUMBER").Length);
    }

    [Theory]
    // Worked by hand from the ministry ordinance: sums 156, remainder 2 gives 9; remainder 0 and 1 give 0.
    [InlineData("123456789018", true)]
    [InlineData("123456789017", false)]
    public void CheckDigit_FollowsTheOrdinance(string digits, bool valid) => Assert.Equal(valid, MyNumberDetector.HasCheckDigit(digits));

    [Fact]
    public void ExactlyOneCheckDigit_FitsEachNumber()
    {
        var random = new Random(3);
        for (var i = 0; i < 1000; i++)
        {
            var body = string.Concat(Enumerable.Range(0, 11).Select(_ => random.Next(10)));
            Assert.Single(Enumerable.Range(0, 10), digit => MyNumberDetector.HasCheckDigit(body + digit));
        }
    }
}
