using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a resident of Ethiopia.
/// </summary>
internal static class EtFayda
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ET_FAYDA", "ET", "Fayda number (Ethiopia)", "ファイダ番号 (エチオピア)", "Ethiopian Digital Identification Proclamation 1284/2023: twelve-digit FAN and sixteen-digit FCN",
            "Number of a resident of Ethiopia.", "エチオピア居住者の番号です。"),
        Layouts = ["############", "#### #### ####", "################", "#### #### #### ####", "####-####-####"],
        Words = ["fayda", "fayda number", "fayda id", "fcn", "fan number", "ethiopian id", "ethiopian digital id", "ፋይዳ"],
        Against = ["visa", "mastercard"],
    };
}
