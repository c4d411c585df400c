using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Common reference number on the UMID card.
/// </summary>
internal static class PhUmid
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PH_UMID", "PH", "Unified multi-purpose ID number (Philippines)", "統一多目的身分証番号 UMID (フィリピン)", "Executive Order 420, UMID common reference number",
            "Common reference number on the UMID card.", "フィリピンの統一身分証の番号です。"),
        Layouts = ["####-#######-#", "############"],
        Words = ["umid", "crn", "common reference number", "umid crn", "unified multi-purpose", "umid number"],
        Against = ["centrelink"],
    };
}
