using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Tax number in Ethiopia.
/// </summary>
internal static class EtTin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ET_TIN", "ET", "Tax identification number (Ethiopia)", "納税者番号 TIN (エチオピア)", "Ethiopian Ministry of Revenues, TIN: ten digits",
            "Tax number in Ethiopia.", "エチオピアの納税者番号です。"),
        Layouts = ["##########"],
        Words = ["ethiopian tin", "ethiopia tin", "erca", "የግብር ከፋይ"],
        WordsWithCountry = ["tin", "tin number", "tax identification number", "tin no"],
    };
}
