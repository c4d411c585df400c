using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of an Australian driver licence; each state has its own layout.
/// </summary>
internal static class AuDriverLicence
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_DRIVER_LICENCE", "AU", "Driver licence number (Australia)", "運転免許証番号 (オーストラリア)", "Austroads and state licence layouts",
            "Number of an Australian driver licence; each state has its own layout.", "オーストラリア各州の運転免許証の番号です。"),
        Layouts = 
        [
            "######", "#######", "########", "#########", "##########", "####@@", "@#####", "@######", "##@###", "######@", "### ### ###",
            "## ### ###",
        ],
        Words = 
        [
            "australian driver licence", "australian drivers licence", "australian driver's licence", "nsw driver licence", "nsw drivers licence",
            "nsw licence", "victorian driver licence", "vic licence", "queensland driver licence", "qld licence", "vicroads", "transport for nsw",
            "service nsw", "rms licence", "wa driver licence", "sa driver licence", "tasmanian driver licence", "act driver licence",
            "nt driver licence", "オーストラリアの運転免許",
        ],
        WordsWithCountry = 
        [
            "driver license", "drivers license", "driver's license", "driver licence", "drivers licence", "driver's licence", "driving licence",
            "licence number", "license number", "licence no",
        ],
        Against = ["plate", "rego"],
    };
}
