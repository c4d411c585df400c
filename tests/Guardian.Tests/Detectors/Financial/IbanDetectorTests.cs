namespace Dlp.Guardian.Tests.Detectors.Financial;

public sealed class IbanDetectorTests
{
    [Theory]
    [InlineData("IBAN «DE89 3704 0044 0532 0130 00».")]
    [InlineData("«GB82WEST12345698765432»")]
    [InlineData("«GB82-WEST-1234-5698-7654-32»")]
    [InlineData("«FR14 2004 1010 0505 0001 3M02 606»")]
    [InlineData("«NO9386011117947»")]
    [InlineData("«gb82west12345698765432»")]
    [InlineData("口座は«ＤＥ８９３７０４００４４０５３２０１３０００»です")]
    [InlineData("«DE89 3704 0044 0532 0130 00» BIC COBADEFF")]
    public void Number_IsFoundExactly(string marked)
    {
        DetectorTable.Expect("IBAN_CODE", marked);
        Assert.Contains("checksum:mod97", Scanned.Only(marked.Trim('«', '»').Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), "IBAN_CODE").Reasons);
    }

    [Theory]
    [InlineData("DE88 3704 0044 0532 0130 00")]
    [InlineData("DE89 3704 0044 0532 0130 0")]
    [InlineData("DE89 3704 0044 0532 0130 000")]
    [InlineData("XX89 3704 0044 0532 0130 00")]
    [InlineData("ADE89370400440532013000")]
    [InlineData("DE8937 0400 4405 3201 3000")]
    [InlineData("Se12 people came to the party on the hill")]
    public void NearMiss_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "IBAN_CODE"));
}
