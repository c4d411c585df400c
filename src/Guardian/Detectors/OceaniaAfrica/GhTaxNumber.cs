using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Letter and ten characters of a taxpayer in Ghana.
/// </summary>
internal static class GhTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GH_TIN", "GH", "Tax identification number (Ghana)", "納税者番号 TIN (ガーナ)", "Ghana Revenue Authority, TIN",
            "Letter and ten characters of a taxpayer in Ghana.", "ガーナの納税者番号です。"),
        Layouts = 
        [
            "P00########", "C00########", "G00########", "Q00########", "V00########", "P00#######X", "C00#######X", "P0#########", "C0#########",
        ],
        Words = ["tin", "tin number", "gra", "gra tin", "ghana revenue", "ghana tin", "tax identification number", "ghanaian tax"],
    };
}
