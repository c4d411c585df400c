using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Twelve digits and a letter of a citizen of Mozambique.
/// </summary>
internal static class MzBi
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MZ_BI", "MZ", "Identity card number BI (Mozambique)", "身分証番号 BI (モザンビーク)", "Direcção Nacional de Identificação Civil, bilhete de identidade",
            "Twelve digits and a letter of a citizen of Mozambique.", "モザンビーク国民の番号です。"),
        Layouts = ["############@"],
        Words = ["bilhete de identidade", "bilhete identidade", "bi", "bi nº", "número do bi", "mozambican id", "nuit"],
        UpperCase = true,
    };
}
