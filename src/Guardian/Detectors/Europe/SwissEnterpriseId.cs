using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Unternehmens-Identifikationsnummer: CHE, eight digits and a check digit by weights 5 4 3 2 7 6 5 4 modulo 11; MWST, TVA or IVA may
/// follow.
/// </summary>
internal static class SwissEnterpriseId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("CH_UID", "CH", "Enterprise identification number (UID) (Switzerland)", "企業識別番号 (UID) (スイス)", "eCH-0097; UIDV",
            "Enterprise identification number (UID) issued in Switzerland.", "スイスで発行される企業識別番号 (UID)です。"),
        Layouts = ["CHE#########", "CHE-###.###.###", "CHE ### ### ###", "CHE-### ### ###", "CHE.###.###.###", "CHE-#########"],
        Words = ["uid", "uid-nummer", "mwst", "mwst-nr", "tva", "iva", "ide", "idi", "unternehmens-identifikationsnummer", "vat"],
        WordsWithCountry = ["企業番号", "法人番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        (11 - CheckDigits.WeightedSum(value[3..], [5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 == value[^1] - '0';
}
