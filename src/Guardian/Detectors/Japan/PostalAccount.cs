using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// ゆうちょ銀行の記号番号: 記号 of five digits that starts with 1 (or 0 for transfer accounts) and ends with 0, 番号 of up to eight digits that ends
/// with 1 (ゆうちょ銀行, 記号番号から振込用の店名・預金種目・口座番号への変換).
/// </summary>
internal static class PostalAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial(
            "JP_POSTAL_ACCOUNT", "JP", "Japan Post Bank account", "ゆうちょ銀行 記号番号", "ゆうちょ銀行, 記号番号", "Account at Japan Post Bank.", "ゆうちょ銀行の口座を特定する記号と番号です。"),
        Layouts =
        [
            "#####-########", "#####-#######", "##### ########", "##### #######", "#####-#-########", "#####-#-#######", "#############",
        ],
        Words = ["ゆうちょ", "郵便貯金", "通帳", "記号番号", "記号", "振替口座", "郵貯", "japan post bank", "yucho", "yuucho"],
        Structure = value => value[0] is '0' or '1' && value[4] == '0',
    };

    /// <summary>番号 behind 記号, each with its label.</summary>
    public static LabelledFormat Number { get; } = new()
    {
        Type = Format.Type,
        Name = "jp-postal-account-number",
        Labels = ["番号"],
        Layouts = ["########", "#######", "######"],
        Structure = value => value[^1] == '1',
        Near = ["ゆうちょ", "郵便貯金", "郵貯", "ゆうちょ銀行"],
    };
}
