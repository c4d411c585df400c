using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Adószám: eight digits (check digit by weights 9 7 3 1 modulo 10), the kind of taxpayer 1 to 5 and the county.</summary>
internal static class HungarianCompanyTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("HU_ADOSZAM", "HU", "Company tax number (Hungary)", "法人納税者番号 (ハンガリー)", "Az adózás rendjéről szóló törvény, adószám",
            "Company tax number issued in Hungary.", "ハンガリーで発行される法人納税者番号です。"),
        Layouts = ["########-#-##", "###########", "########-#-##"],
        Words = ["adószám", "adószáma", "cégjegyzék", "adoszam"],
        WordsWithCountry = ["tax number", "tax id", "company number", "納税者番号", "税番号"],
        Structure = value => value[8] is >= '1' and <= '5' && CheckDigits.Two(value, 9) is >= 2 and <= 51,
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0;
}
