using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Detectors.Contact;

public sealed class PhoneDetectorTests
{
    [Theory]
    [InlineData("携帯は«090-1234-5678»です")]
    [InlineData("«080 1234 5678»")]
    [InlineData("TEL «03-1234-5678»")]
    [InlineData("«(03)1234-5678»")]
    [InlineData("«03(1234)5678»")]
    [InlineData("本社 «045-123-4567» 支社 «0123-45-6789»")]
    [InlineData("«0120-444-113»")]
    [InlineData("«0800-123-4567»")]
    [InlineData("電話：«０９０－１２３４－５６７８»")]
    [InlineData("電話：«０３ー１２３４ー５６７８»")]
    [InlineData("«09012345678»")]
    [InlineData("電話0312345678")]
    [InlineData("Tel: «+81 3-1234-5678»")]
    [InlineData("«+81-90-1234-5678»")]
    [InlineData("«+81 (0)3 1234 5678»")]
    [InlineData("«+1 (415) 555-2671»")]
    [InlineData("«+14155552671»")]
    [InlineData("«+44 20 7946 0958»")]
    [InlineData("«+49 30 901820»")]
    [InlineData("«+86 138 0013 8000»")]
    [InlineData("call «(415) 555-2671» or «415-555-2671»")]
    [InlineData("«1-800-555-2671»")]
    [InlineData("«415.555.2671»")]
    [InlineData("phone «4155552671»")]
    [InlineData("phone: «020 7946 0958»")]
    [InlineData("tel:«+33123456789»")]
    [InlineData("1,taro,«090-1234-5678»,«03-1234-5678»,2024-01-15")]
    [InlineData("«03-1234-5678»/«090-1234-5678»")]
    [InlineData("«٠٩٠-١٢٣٤-٥٦٧٨»")]
    public void Number_IsFoundExactly(string marked) =>
        DetectorTable.Expect("PHONE_NUMBER", marked == "電話0312345678" ? "電話«0312345678»" : marked);

    [Theory]
    [InlineData("2024-01-15")]
    [InlineData("15-01-2024 10:30:00")]
    [InlineData("version 10.0.19045.3803")]
    [InlineData("192.168.100.200")]
    [InlineData("order 4155552671")]
    [InlineData("注文番号 0312345678")]
    [InlineData("4155552671")]
    [InlineData("〒100-0001")]
    [InlineData("115-555-2671")]
    [InlineData("411-555-2671")]
    [InlineData("415-111-2671")]
    [InlineData("415-555-26711")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("ISBN 978-4-06-519981-7")]
    [InlineData("012-345-6789")]
    [InlineData("3.14159265358979")]
    [InlineData("090-1234-567")]
    [InlineData("090-1234-56789")]
    [InlineData("00-1234-5678")]
    [InlineData("1 + 12345678")]
    [InlineData("x+14155552671")]
    [InlineData("1700000000")]
    [InlineData("10,000,000,000")]
    [InlineData("000-0000-0000")]
    [InlineData("+3 5 1234567")]
    [InlineData("+2 1")]
    [InlineData("phone table [.0661.0020.0002]")]
    public void NearMiss_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "PHONE_NUMBER"));

    [Fact]
    public void Layout_DecidesTheLevel_AndWordsRaiseIt()
    {
        Assert.True(Scanned.Only("09012345678", "PHONE_NUMBER").Level == ConfidenceLevel.Low);
        Assert.True(Scanned.Only("090-1234-5678", "PHONE_NUMBER").Level == ConfidenceLevel.Medium);
        var named = Scanned.Only("電話 090-1234-5678", "PHONE_NUMBER");
        Assert.Equal(ConfidenceLevel.High, named.Level);
        Assert.Contains("context:電話", named.Reasons);
    }

    [Fact]
    public void OtherNumbersWord_LowersTheScore() =>
        Assert.True(Scanned.Only("order 415-555-2671", "PHONE_NUMBER").Confidence < Scanned.Only("at 415-555-2671", "PHONE_NUMBER").Confidence);

    [Fact]
    public void NumbersInARow_AreFoundOneByOne() =>
        DetectorTable.Expect("PHONE_NUMBER", "«090-1234-5678» «03-1234-5678» «080-9999-0000»");
}
