using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits of a member of the Philippine social security system.
/// </summary>
internal static class PhSss
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PH_SSS", "PH", "Social security number SSS (Philippines)", "社会保障番号 SSS (フィリピン)", "Social Security System, SSS number",
            "Ten digits of a member of the Philippine social security system.", "フィリピンの社会保障番号です。"),
        Layouts = ["##-#######-#", "##########"],
        Words = ["sss", "sss number", "sss no", "sss id", "social security system", "philippine social security"],
    };
}
