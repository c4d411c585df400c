using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Ondernemingsnummer: ten digits starting with 0 or 1, the last two 97 less the rest by 97.</summary>
internal static class BelgianEnterpriseNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("BE_ENTERPRISE_NUMBER", "BE", "Enterprise number (Belgium)", "企業番号 (ベルギー)", "Arrêté royal du 24 juin 2003, Banque-Carrefour des Entreprises",
            "Enterprise number issued in Belgium.", "ベルギーで発行される企業番号です。"),
        Layouts = ["####.###.###", "##########", "#### ### ###", "####-###-###"],
        Words = ["ondernemingsnummer", "kbo", "kbo-nummer", "bce", "numéro d'entreprise", "rpr", "rpm", "enterprise number", "btw", "tva"],
        WordsWithCountry = ["company number", "vat", "企業番号", "法人番号"],
        Structure = value => value[0] is '0' or '1',
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        97 - CheckDigits.ToNumber(value[..8]) % 97 == CheckDigits.Two(value, 8);
}
