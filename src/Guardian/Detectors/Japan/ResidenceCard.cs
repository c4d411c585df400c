using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 在留カード番号 and 特別永住者証明書番号: two letters, eight digits, two letters (出入国在留管理庁, 在留カード等番号失効情報照会).
/// </summary>
internal static class ResidenceCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_RESIDENCE_CARD", "JP", "Residence card number (Japan)", "在留カード番号", "出入国管理及び難民認定法施行規則 第19条の6",
            "Number of a foreign resident's card in Japan.", "在留カードまたは特別永住者証明書の番号です。"),
        Layouts = ["@@########@@", "@@ ######## @@", "@@-########-@@", "@@ #### #### @@"],
        Words =
        [
            "在留カード", "在留カード番号", "特別永住者証明書", "在留資格", "在留", "永住者", "外国人登録", "residence card", "resident card", "zairyu", "zairyu card", "residence_card", "alien registration",
        ],
    };
}
