namespace Dlp.Guardian.Tests.Detectors.Europe;

/// <summary>Values published by issuers or worked out by hand; at the place of the check character exactly one fits.</summary>
public sealed class EuropeanCheckTests
{
    [Theory]
    [InlineData("UK_NHS", "9434765919", 9)] // NHS Data Dictionary's example 943 476 5919.
    [InlineData("UK_UTR", "1955839661", 0)] // By hand: 54+35+40+72+30+45+24+18+2 = 320, 320 mod 11 = 1, check digit 1.
    [InlineData("UK_VAT", "GB980780684", -1)] // By hand: 9·8+8·7+0·6+7·5+8·4+0·3+6·2 = 207, +84 = 291 = 3·97.
    [InlineData("IE_PPS", "1234567T", 7)] // By hand: 8+14+18+20+20+18+14 = 112, 112 mod 23 = 20, T.
    [InlineData("IE_VAT", "IE6433435F", 9)] // VIES.
    [InlineData("DE_TAX_ID", "86095742719", 10)] // BZSt sample.
    [InlineData("DE_TAX_ID", "47036892816", 10)] // BZSt sample.
    [InlineData("DE_SOCIAL_SECURITY", "15070649C103", 11)] // The specimen number of the pension insurance.
    [InlineData("DE_HEALTH_INSURANCE", "A123456780", 9)] // By hand: digit sums 0+2+1+4+3+8+5+3+7+7 = 40, check digit 0.
    [InlineData("DE_VAT_ID", "DE136695976", 10)] // BZSt example of the method.
    [InlineData("DE_LANR", "123456601", 6)] // By hand: 4+18+12+36+20+54 = 144, check digit 6.
    [InlineData("AT_SOCIAL_SECURITY", "1237010180", 3)] // By hand: 3+14+27+0+8+0+2+8+0 = 62, 62 mod 11 = 7.
    [InlineData("AT_VAT", "ATU13585627", 10)] // BMF example of the method.
    [InlineData("CH_AHV", "7569217076985", 12)] // ZAS specimen 756.9217.0769.85.
    [InlineData("CH_UID", "CHE109322551", 11)] // By hand: 5+0+27+6+14+12+25+20 = 109, 109 mod 11 = 10, check digit 1.
    [InlineData("FR_NIR", "255081416802538", 14)] // INSEE example.
    [InlineData("FR_SIREN", "732829320", 8)] // INSEE example.
    [InlineData("FR_SIRET", "73282932000074", 13)] // INSEE example.
    [InlineData("FR_VAT", "FR40303265045", -1)] // VIES.
    [InlineData("FR_TAX_ID", "3023217600053", 12)] // By hand: 3023217600 = 511·5916277 + 53.
    [InlineData("ES_NIF", "12345678Z", 8)] // By hand: 12345678 mod 23 = 14, Z.
    [InlineData("ES_NIE", "X1234567L", 8)] // By hand: 1234567 mod 23 = 19, L.
    [InlineData("ES_CIF", "A58818501", 8)] // By hand: 1+8+7+1+7+5+0 = 29, check digit 1.
    [InlineData("IT_FISCAL_CODE", "RSSMRA85T10A562S", 15)] // specimen of the Agenzia delle Entrate.
    [InlineData("IT_VAT_CODE", "00743110157", 10)] // VIES.
    [InlineData("PT_NIF", "501964843", 8)] // VIES.
    [InlineData("PT_CITIZEN_CARD", "000000000ZZ4", 11)] // AMA example 00000000 0 ZZ4.
    [InlineData("NL_BSN", "111222333", 8)] // Belastingdienst test number.
    [InlineData("NL_VAT", "NL004495445B01", -1)] // VIES.
    [InlineData("BE_NATIONAL_NUMBER", "85073003328", -1)] // By hand: 850730033 mod 97 = 69, 97 - 69 = 28.
    [InlineData("BE_ENTERPRISE_NUMBER", "0428759497", 9)] // VIES.
    [InlineData("LU_VAT", "LU15027442", 9)] // By hand: 150274 mod 89 = 42.
    [InlineData("PL_PESEL", "44051401359", 10)] // By hand: 4+12+0+45+1+12+0+9+3+15+9 = 110.
    [InlineData("PL_NIP", "1234563218", 9)] // By hand: 6+10+21+8+15+24+15+12+7 = 118, 118 mod 11 = 8.
    [InlineData("PL_REGON", "123456785", 8)] // By hand: 8+18+6+12+20+30+42+56 = 192, 192 mod 11 = 5.
    [InlineData("PL_ID_CARD", "ABA300000", 3)] // By hand: 7·10+3·11+10 = 113, check digit 3.
    [InlineData("CZ_BIRTH_NUMBER", "7103192745", 9)] // By hand: 7103192745 = 11·645744795.
    [InlineData("CZ_ICO", "25596641", 7)] // ARES.
    [InlineData("HU_TAJ", "111111110", 8)] // By hand: 4·3+4·7 = 40.
    [InlineData("RO_CNP", "1630615123457", 12)] // By hand: 2+42+27+0+24+6+15+5+16+6+28+45 = 216, 216 mod 11 = 7.
    [InlineData("RO_CUI", "18547290", 7)] // VIES.
    [InlineData("BG_EGN", "7523169263", 9)] // GRAO's example.
    [InlineData("BG_EIK", "175074752", 8)] // VIES.
    [InlineData("GR_AFM", "094259216", 8)] // VIES.
    [InlineData("CY_TAX_ID", "10259033P", 8)] // VIES.
    [InlineData("MT_VAT", "MT11679112", 9)] // VIES.
    [InlineData("HR_OIB", "33392005961", 10)] // VIES.
    [InlineData("SI_TAX_ID", "50223054", 7)] // VIES.
    [InlineData("SI_EMSO", "0101006500006", 12)] // specimen of the Slovenian register.
    [InlineData("RS_PIB", "101134702", 8)] // Serbian register.
    [InlineData("SE_PERSONNUMMER", "8112189876", 9)] // Skatteverket SKV 704's example.
    [InlineData("SE_ORGANISATIONSNUMMER", "5560160680", 9)] // Ericsson, Bolagsverket.
    [InlineData("NO_FODSELSNUMMER", "15108695088", 10)] // By hand: 3+35+6+0+64+54+36+25+0 = 223, 223 mod 11 = 3, first check digit 8.
    [InlineData("NO_ORGANISASJONSNUMMER", "988077917", 8)] // Brønnøysundregistrene.
    [InlineData("DK_CVR", "13585628", 7)] // VIES.
    [InlineData("FI_PERSONAL_IDENTITY_CODE", "131052308T", -1)] // DVV's example 131052-308T.
    [InlineData("FI_BUSINESS_ID", "20774740", 7)] // PRH.
    [InlineData("IS_KENNITALA", "1201743399", 8)] // By hand: 3+4+0+6+35+16+9+6 = 79, 79 mod 11 = 2, check digit 9.
    [InlineData("EE_ISIKUKOOD", "37605030299", 10)] // Estonian specimen ID card.
    [InlineData("LV_PERSONAS_KODS", "16117519997", 10)] // By hand: 1+10+30+8+4+14+5+6+27+63+81 = 249, 249 mod 11 = 7.
    [InlineData("LT_ASMENS_KODAS", "38703181745", 10)] // By hand: 3+16+21+0+15+6+56+8+63+4 = 192, 192 mod 11 = 5.
    [InlineData("UA_EDRPOU", "32855961", 7)] // ЄДР.
    [InlineData("RU_INN", "7707083893", 9)] // Sberbank, ФНС.
    [InlineData("RU_INN", "500100732259", 11)] // ФНС example.
    [InlineData("RU_SNILS", "11223344595", 10)] // ПФР example 112-233-445 95.
    [InlineData("RU_OGRN", "1027700132195", 12)] // Sberbank, ФНС.
    public void PublishedValue_IsAccepted_AndOnlyItsCheckCharacterFits(string type, string value, int check)
    {
        Assert.True(IdentifierTable.Accepts(type, value));
        if (check >= 0)
            Assert.Equal(1, IdentifierTable.Fitting(type, value, check));
    }
}
