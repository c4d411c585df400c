using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Y-tunnus: seven digits and a check digit by weights 7 9 10 5 8 4 2 modulo 11, where 1 is not issued; FI and eight digits make the VAT
/// number.
/// </summary>
internal static class FinnishBusinessId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("FI_BUSINESS_ID", "FI", "Business identity code (Finland)", "企業識別番号 (Y-tunnus) (フィンランド)", "PRH, Yritys- ja yhteisötunnus",
            "Business identity code issued in Finland.", "フィンランドで発行される企業識別番号 (Y-tunnus)です。"),
        Layouts = ["#######-#", "########"],
        Words = ["y-tunnus", "ytunnus", "y tunnus", "fo-nummer", "alv-numero", "alv", "business id", "yritystunnus"],
        WordsWithCountry = ["company number", "business identity", "vat", "vat number", "national id", "身分証", "国民識別番号", "国民ID"],
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["FI########", "FI ########", "FI-########"],
        Words = ["y-tunnus", "ytunnus", "y tunnus", "fo-nummer", "alv-numero", "alv", "business id", "vat", "yritystunnus"],
        WordsWithCountry = ["company number", "business identity", "vat", "vat number", "national id", "身分証", "国民識別番号", "国民ID"],
        Check = HasCheckDigits,
        Name = "fi-business-id-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = value[^8..];
        var rest = CheckDigits.WeightedSum(digits, [7, 9, 10, 5, 8, 4, 2]) % 11;
        return rest != 1 && (11 - rest) % 11 == digits[7] - '0';
    }
}
