using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Eleven digits of a person in Nigeria.
/// </summary>
internal static class NgNin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NG_NIN", "NG", "National identification number NIN (Nigeria)", "国民識別番号 NIN (ナイジェリア)", "NIMC Act 2007, National Identification Number",
            "Eleven digits of a person in Nigeria.", "ナイジェリアの11桁の番号です。"),
        Layouts = ["###########", "#### ### ####", "####-###-####"],
        Words = ["nin", "nin number", "nin no", "national identification number", "nimc", "nigerian id", "nigeria id", "nin slip"],
        Against = ["uganda", "bvn", "algeria"],
    };
}
