using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a citizen of the Ivory Coast.
/// </summary>
internal static class CiNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CI_CNI", "CI", "National identity number (Ivory Coast)", "国民身分証番号 (コートジボワール)", "Office National de l'État Civil et de l'Identification: CNI and NNI",
            "Number of a citizen of the Ivory Coast.", "コートジボワール国民の番号です。"),
        Layouts = ["CI#########", "CI##########", "C##########", "###########"],
        Words = ["cni", "nni", "numéro national d'identification", "carte nationale d'identité", "attestation d'identité", "ivorian id", "oneci"],
        Against = ["sénégal", "senegal", "maroc", "france"],
    };
}
