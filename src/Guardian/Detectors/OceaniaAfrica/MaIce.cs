using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a company in Morocco.
/// </summary>
internal static class MaIce
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MA_ICE", "MA", "Company identifier ICE (Morocco)", "企業識別番号 ICE (モロッコ)", "Décret 2-11-63, identifiant commun de l'entreprise: fifteen digits",
            "Number of a company in Morocco.", "モロッコの企業の15桁の番号です。"),
        Layouts = ["###############", "### ### ### ### ###"],
        Words = ["ice", "identifiant commun", "identifiant commun de l'entreprise", "numéro ice"],
    };
}
