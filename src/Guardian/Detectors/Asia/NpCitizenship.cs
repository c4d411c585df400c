using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// District, year and serial of a citizen of Nepal.
/// </summary>
internal static class NpCitizenship
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NP_CITIZENSHIP", "NP", "Citizenship certificate number (Nepal)", "市民権証番号 (ネパール)", "Ministry of Home Affairs of Nepal, citizenship certificate",
            "District, year and serial of a citizen of Nepal.", "ネパールの市民権証の番号です。"),
        Layouts = ["##-##-##-#####", "##-##-##-######", "###-###-###-#"],
        Words = 
        [
            "nagarikta", "citizenship number", "citizenship no", "citizenship certificate", "nepali citizenship", "nepalese citizenship",
            "national id nepal", "नागरिकता",
        ],
    };
}
