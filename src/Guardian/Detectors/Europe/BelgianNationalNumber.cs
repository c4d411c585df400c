using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Rijksregisternummer: birth date (months plus 20 or 40 for bis numbers), order, and 97 less the rest by 97, counted with a 2 in front for
/// births from 2000.
/// </summary>
internal static class BelgianNationalNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BE_NATIONAL_NUMBER", "BE", "National register number (Belgium)", "国民登録番号 (ベルギー)", "Arrêté royal du 3 avril 1984, numéro du Registre national",
            "National register number issued in Belgium.", "ベルギーで発行される国民登録番号です。"),
        Layouts = [
            "##.##.##-###.##", "###########", "## ## ## ### ##", "######-###-##", "######-###.##", "###### ### ##", "##.##.##-###-##", "##.##.##.###.##",
            "##-##-## ###-##"
        ],
        Words = [
            "rijksregisternummer", "rijksregister", "nationaal nummer", "numéro national", "registre national", "numéro de registre national", "niss", "insz",
            "inss", "bis-nummer", "identificatienummer"
        ],
        WordsWithCountry = ["national number", "national register", "social security", "national id", "国民識別番号", "個人番号", "国民ID"],
        Structure = value => CheckDigits.Two(value, 2) % 20 is <= 12 and var month && CheckDigits.Two(value, 2) <= 52 && CheckDigits.IsMonthDay(Math.Max(1, month), Math.Max(1, CheckDigits.Two(value, 4))),
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var body = CheckDigits.ToNumber(value[..9]);
        var key = CheckDigits.Two(value, 9);
        return 97 - body % 97 == key || 97 - (2_000_000_000 + body) % 97 == key;
    }
}
