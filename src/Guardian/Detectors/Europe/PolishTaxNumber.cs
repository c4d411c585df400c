using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>NIP: ten digits, check digit by weights 6 5 7 2 3 4 5 6 7 modulo 11; ten is not issued.</summary>
internal static class PolishTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("PL_NIP", "PL", "Tax number (NIP) (Poland)", "納税者番号 (NIP) (ポーランド)", "Ustawa o zasadach ewidencji podatników",
            "Tax number (NIP) issued in Poland.", "ポーランドで発行される納税者番号 (NIP)です。"),
        Layouts = ["##########", "###-###-##-##", "###-##-##-###", "### ### ## ##", "### ## ## ###"],
        Words = ["nip", "numer nip", "nr nip", "numer identyfikacji podatkowej"],
        WordsWithCountry = ["tax number", "tax id", "taxpayer", "納税者番号", "税番号"],
        Structure = value => value[0] != '0',
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == value[9] - '0';
}
