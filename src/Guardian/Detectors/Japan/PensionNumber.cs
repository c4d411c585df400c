using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 基礎年金番号: four digits of the pension office and six (国民年金法施行規則 第1条).
/// </summary>
internal static class PensionNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_PENSION_NUMBER", "JP", "Basic pension number (Japan)", "基礎年金番号", "国民年金法施行規則 第1条",
            "Number of a person in the Japanese public pension system.", "公的年金の加入者を識別する番号です。"),
        Layouts = ["####-######", "##########", "#### ######"],
        Words =
        [
            "基礎年金番号", "年金番号", "年金手帳", "基礎年金", "年金証書", "pension number", "basic pension", "pension no", "nenkin", "nenkin number", "pension_number",
        ],
    };
}
