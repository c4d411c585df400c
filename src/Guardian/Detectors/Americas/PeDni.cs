using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Eight digits of a Peruvian citizen, with or without the check character.
/// </summary>
internal static class PeDni
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PE_DNI", "PE", "National identity number DNI (Peru)", "国民身分証番号 DNI (ペルー)", "RENIEC, documento nacional de identidad",
            "Eight digits of a Peruvian citizen, with or without the check character.", "ペルー国民の8桁の番号です。"),
        Layouts = ["########", "########-*"],
        Words = 
        [
            "dni", "documento nacional de identidad", "documento de identidad", "reniec", "dni peruano", "peruvian dni", "peruvian id",
            "peruvian national id",
        ],
        Against = ["argentina", "argentino", "españa"],
    };
}
