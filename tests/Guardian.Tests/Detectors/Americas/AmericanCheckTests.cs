namespace Dlp.Guardian.Tests.Detectors.Americas;

/// <summary>Published numbers of public bodies and companies, samples of the issuers, and values worked by hand.</summary>
public sealed class AmericanCheckTests
{
    [Theory]
    [InlineData("US_NPI", "1234567893")] // CMS, worked example of the check digit requirements.
    [InlineData("ABA_ROUTING_NUMBER", "021000021")]
    [InlineData("ABA_ROUTING_NUMBER", "122105155")]
    [InlineData("MEDICAL_LICENSE", "AP5836727")] // 5 + 3 + 7 + 2 (8 + 6 + 2) = 47.
    [InlineData("CA_SIN", "130692544")] // Worked by hand: 1+6+0+3+9+4+5+8+4 = 40.
    [InlineData("BR_CPF", "11144477735")] // Worked example: sums 162 and 204.
    [InlineData("BR_CNPJ", "11222333000181")] // Worked example.
    [InlineData("BR_CNPJ", "00000000000191")] // Banco do Brasil.
    [InlineData("BR_CNPJ", "12ABC34501DE35")] // Receita Federal, worked example with letters.
    [InlineData("BR_CNH", "02650306461")]
    [InlineData("BR_TITULO_ELEITOR", "102385010671")]
    [InlineData("MX_CURP", "HEGG560427MVZRRL04")] // RENAPO, printed sample.
    [InlineData("MX_CLABE", "032180000118359719")] // ABM, worked example.
    [InlineData("AR_CUIT", "33693450239")] // AFIP itself.
    [InlineData("CL_RUT", "123456785")] // Worked by hand: sum 138, 11 - 6.
    [InlineData("CO_NIT", "8001972684")] // DIAN itself.
    [InlineData("PE_RUC", "20131312955")] // SUNAT itself.
    [InlineData("EC_CEDULA", "1710034065")]
    [InlineData("UY_CI", "12345672")] // Worked by hand: 2+18+24+28+30+18+28 = 148.
    [InlineData("VE_RIF", "G200001100")] // Banco Central de Venezuela.
    [InlineData("VE_RIF", "G200003030")] // SENIAT itself.
    [InlineData("DO_RNC", "401506254")] // DGII itself.
    [InlineData("GT_NIT", "12345679")] // Worked by hand: sum 112, 11 - 2.
    [InlineData("SV_DUI", "123456784")] // Worked by hand: 9+16+21+24+25+24+21+16 = 156, 10 - 6.
    public void LastCharacter_IsTheOnlyOneThatFits(string type, string value) => IdentifierTable.ExpectOnlyCheckCharacter(type, value);

    [Theory]
    [InlineData("VIN", "1M8GDM9AXKP042788", true)] // Widely printed worked example, X for ten.
    [InlineData("VIN", "1M8GDM9A1KP042788", false)]
    [InlineData("CL_RUT", "60803000K", true)] // Servicio de Impuestos Internos.
    [InlineData("CL_RUT", "608030001", false)]
    [InlineData("CA_BUSINESS_NUMBER", "123456782RT0001", true)] // Luhn over the first nine.
    [InlineData("CA_BUSINESS_NUMBER", "123456783RT0001", false)]
    [InlineData("BR_CPF", "11144477734", false)]
    [InlineData("BR_CNPJ", "12ABC34501DE36", false)]
    [InlineData("EC_RUC", "1760001550001", true)] // Third digit 6, a public body: sum 97, 11 - 9.
    [InlineData("AR_CBU", "2850590940090418135201", true)] // Worked by hand from BCRA A 2519.
    [InlineData("AR_CBU", "2850590840090418135201", false)]
    public void Value_FollowsItsIssuer(string type, string value, bool valid) => Assert.Equal(valid, IdentifierTable.Accepts(type, value));
}
