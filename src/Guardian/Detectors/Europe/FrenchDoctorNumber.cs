using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>RPPS number: eleven digits starting with 1 and the Luhn check.</summary>
internal static class FrenchDoctorNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FR_RPPS", "FR", "Health professional number (RPPS) (France)", "医療従事者番号 (RPPS) (フランス)", "Agence du numérique en santé, RPPS",
            "Health professional number (RPPS) issued in France.", "フランスで発行される医療従事者番号 (RPPS)です。"),
        Layouts = ["###########", "# #### ######"],
        Words = ["rpps", "numéro rpps", "n° rpps", "professionnel de santé"],
        WordsWithCountry = ["健康保険", "保険証番号"],
        Structure = value => value[0] == '1',
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value);
}
