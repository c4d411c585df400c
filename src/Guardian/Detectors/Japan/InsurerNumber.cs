using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 保険者番号: six (国民健康保険) or eight digits, the last a check digit: weights 2 and 1 in turn from the right, digit sums, modulo 10
/// (保険者番号等の設定について, 昭和51年保発第45号).
/// </summary>
internal static class InsurerNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_INSURER_NUMBER", "JP", "Health insurer number (Japan)", "保険者番号", "保険者番号等の設定について (昭和51年保発第45号・庁保発第34号)",
            "Number of the health insurer on a Japanese insurance card.", "健康保険証などに記載された保険者の番号です。"),
        Layouts = ["######", "########", "##-######"],
        Words =
        [
            "保険者番号", "保険者コード", "insurer number", "insurer no", "hokensha bango",
        ],
        Check = CheckDigits.Luhn,
    };
}
