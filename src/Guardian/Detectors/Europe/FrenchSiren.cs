using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>SIREN: nine digits with the Luhn check of ISO/IEC 7812-1.</summary>
internal static class FrenchSiren
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("FR_SIREN", "FR", "Company number (SIREN) (France)", "企業識別番号 (SIREN) (フランス)", "INSEE, SIRENE",
            "Company number (SIREN) issued in France.", "フランスで発行される企業識別番号 (SIREN)です。"),
        Layouts = ["#########", "### ### ###", "###.###.###", "###-###-###"],
        Words = ["siren", "numéro siren", "n° siren", "no siren", "rcs", "registre du commerce"],
        WordsWithCountry = ["company number", "registration number", "企業番号", "会社番号", "法人番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value);
}
