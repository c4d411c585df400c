using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>SIRET: SIREN and five digits of the establishment, both with the Luhn check; the post office sums its digits to a multiple of five.</summary>
internal static class FrenchSiret
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("FR_SIRET", "FR", "Establishment number (SIRET) (France)", "事業所識別番号 (SIRET) (フランス)", "INSEE, SIRENE",
            "Establishment number (SIRET) issued in France.", "フランスで発行される事業所識別番号 (SIRET)です。"),
        Layouts = ["##############", "### ### ### #####", "### ### ### ### ##", "###.###.###.#####", "######### #####", "###.###.### #####"],
        Words = ["siret", "numéro siret", "n° siret", "no siret", "établissement"],
        WordsWithCountry = ["company number", "registration number"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        if (!CheckDigits.Luhn(value[..9]))
            return false;
        return CheckDigits.Luhn(value) || (value.StartsWith("356000000") && CheckDigits.WeightedSum(value, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 5 == 0);
    }
}
