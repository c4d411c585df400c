namespace Dlp.Guardian.Tests.Detectors.Financial;

public sealed class SwiftCodeDetectorTests
{
    [Theory]
    [InlineData("BIC: «DEUTDEFF»")]
    [InlineData("SWIFT code is «BOTKJPJT», account 1234")]
    [InlineData("BIC/SWIFT «COBADEFFXXX»")]
    [InlineData("\"bic\":\"«DEUTDEFF500»\"")]
    [InlineData("SWIFTコードは«SMBCJPJT»です")]
    [InlineData("swiftCode=«MHCBJPJT»")]
    [InlineData("«DEUTDEFF» (BIC)")]
    public void Code_IsFoundExactly(string marked) => DetectorTable.Expect("SWIFT_CODE", marked);

    [Theory]
    [InlineData("DEUTDEFF")]
    [InlineData("BIC DEUTZZFF")]
    [InlineData("BIC DEUTDEF")]
    [InlineData("bic deutdeff")]
    [InlineData("SWIFT CUSTOMER BUSINESS DOCUMENT")]
    [InlineData("aerobic DEUTDEFF")]
    [InlineData("swiftly DEUTDEFF")]
    public void AnythingElse_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "SWIFT_CODE"));
}
