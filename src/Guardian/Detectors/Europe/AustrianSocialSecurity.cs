using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Versicherungsnummer: three digits, a check digit by weights 3 7 9 . 5 8 4 2 1 6 modulo 11, and the birth date; months 13 to 15 where
/// dates ran out.
/// </summary>
internal static class AustrianSocialSecurity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AT_SOCIAL_SECURITY", "AT", "Social insurance number (Austria)", "社会保険番号 (オーストリア)", "Dachverband der Sozialversicherungsträger, Versicherungsnummer",
            "Social insurance number issued in Austria.", "オーストリアで発行される社会保険番号です。"),
        Layouts = ["##########", "#### ######", "####-######", "#### ## ## ##", "####/######", "####-##-##-##"],
        Words = ["sozialversicherungsnummer", "sozialversicherung", "versicherungsnummer", "svnr", "sv-nr", "sv-nummer", "vsnr", "e-card", "ecard"],
        WordsWithCountry = ["social security", "social insurance", "insurance number", "社会保障番号", "社会保険番号"],
        Structure = value => value[0] != '0' && CheckDigits.IsMonthDay(Math.Min(12, CheckDigits.Two(value, 6)), CheckDigits.Two(value, 4)) && CheckDigits.Two(value, 6) <= 15,
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == value[3] - '0';
}
