namespace Dlp.Guardian.Tests.Detectors.Asia;

/// <summary>Published numbers of public bodies and companies, samples of the issuers, and values worked by hand.</summary>
public sealed class AsianCheckTests
{
    [Theory]
    [InlineData("CN_USCC", "91350100M000100Y43")] // GB 32100-2015, example of the annex.
    [InlineData("TW_NATIONAL_ID", "A123456789")] // Ministry of the Interior, usual sample.
    [InlineData("KR_BRN", "1208147521")] // Kakao.
    [InlineData("KR_BRN", "1248100998")] // Samsung Electronics.
    [InlineData("KR_CORPORATE_NUMBER", "1301110006246")] // Samsung Electronics.
    [InlineData("IN_AADHAAR", "999941057058")] // UIDAI, test number.
    [InlineData("IN_GSTIN", "27AAPFU0939F1ZV")] // GSTN, sample.
    [InlineData("SG_NRIC_FIN", "S1234567D")] // ICA, usual sample.
    [InlineData("SG_NRIC_FIN", "M1234567K")] // Worked by hand: 106 + 3 = 109, remainder 10.
    [InlineData("VN_MST", "0100109106")] // Viettel.
    [InlineData("VN_MST", "0101248141")] // FPT.
    [InlineData("IL_ID", "123456782")] // Luhn.
    [InlineData("TR_NATIONAL_ID", "10000000146")] // Nüfus, usual sample.
    [InlineData("KZ_IIN", "940140000385")] // Halyk Bank.
    [InlineData("IR_NATIONAL_CODE", "0499370899")]
    [InlineData("SA_NATIONAL_ID", "1000000008")] // Luhn by hand.
    [InlineData("SG_UEN", "200604346E")]
    [InlineData("SG_UEN", "T08LL0001K")] // Worked by hand: sum 773, less 5 leaves remainder 9.
    public void LastCharacter_IsTheOnlyOneThatFits(string type, string value) => IdentifierTable.ExpectOnlyCheckCharacter(type, value);

    [Theory]
    [InlineData("CN_RESIDENT_ID", "11010519491231002X", true)] // GB 11643-1999, example.
    [InlineData("CN_RESIDENT_ID", "440524188001010014", true)] // GB 11643-1999, example.
    [InlineData("CN_RESIDENT_ID", "110105194912310021", false)]
    [InlineData("HK_ID", "A1234563", true)] // Immigration Department, sample.
    [InlineData("HK_ID", "G123456A", true)] // Usual sample with A for ten.
    [InlineData("HK_ID", "A1234564", false)]
    [InlineData("TW_UBN", "04595257", true)] // Ministry of Finance, worked example.
    [InlineData("TW_UBN", "10458575", true)] // Ministry of Finance, worked example with a seventh 7.
    [InlineData("TW_UBN", "04595253", false)]
    [InlineData("ID_NPWP", "013000120091000", true)] // Worked by hand: 4+1+0+0+0+3+2+0 = 10, check digit 0.
    [InlineData("ID_NPWP", "013000121091000", false)]
    public void Value_FollowsItsIssuer(string type, string value, bool valid) => Assert.Equal(valid, IdentifierTable.Accepts(type, value));
}
