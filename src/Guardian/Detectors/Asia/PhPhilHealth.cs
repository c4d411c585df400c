using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Twelve digits of a member of the Philippine health insurance.
/// </summary>
internal static class PhPhilHealth
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PH_PHILHEALTH", "PH", "PhilHealth number (Philippines)", "健康保険番号 PhilHealth (フィリピン)", "Philippine Health Insurance Corporation, PhilHealth identification number",
            "Twelve digits of a member of the Philippine health insurance.", "フィリピンの健康保険番号です。"),
        Layouts = ["##-#########-#", "############"],
        Words = ["philhealth", "philhealth number", "philhealth no", "philhealth id", "philhealth identification"],
    };
}
