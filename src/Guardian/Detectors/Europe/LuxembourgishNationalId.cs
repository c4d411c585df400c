using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Matricule: birth date with the century, three digits, a Luhn and a Verhoeff check digit over the first eleven.</summary>
internal static class LuxembourgishNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("LU_NATIONAL_ID", "LU", "National identification number (Luxembourg)", "国民識別番号 (ルクセンブルク)", "Loi du 19 juin 2013; CTIE",
            "National identification number issued in Luxembourg.", "ルクセンブルクで発行される国民識別番号です。"),
        Layouts = ["#############", "#### #### #####", "#### ## ## #####", "######## #####", "########-###-##"],
        Words = ["matricule", "matricule national", "numéro de matricule", "cns", "numéro national", "nationalnummer"],
        WordsWithCountry = ["national id", "social security", "national identification", "国民識別番号", "個人番号", "国民ID"],
        Structure = value => CheckDigits.Two(value, 0) is 18 or 19 or 20 && CheckDigits.IsMonthDay(CheckDigits.Two(value, 4), CheckDigits.Two(value, 6)),
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value[..12]) && CheckDigits.Verhoeff([.. value[..11], value[12]]);
}
