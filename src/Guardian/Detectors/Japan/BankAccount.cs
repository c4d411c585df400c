using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 口座番号: seven digits (fewer are padded) behind 普通, 当座 or 貯蓄 with a bank named nearby, or behind 口座番号
/// (全国銀行協会, 全銀協標準通信プロトコル: 預金種目, 口座番号 7桁).
/// </summary>
internal static class BankAccount
{
    private static readonly Policy.Words.SensitiveInformationType Type = IdentifierTypes.Financial(
        "JP_BANK_ACCOUNT", "JP", "Bank account number (Japan)", "銀行口座番号", "全銀協標準通信プロトコル, 口座番号 7桁",
        "Account at a Japanese bank; with bank and branch, money can be sent and accounts be impersonated.", "銀行・支店とあわせて口座を特定する番号です。");

    /// <summary>Behind the kind of the account.</summary>
    public static LabelledFormat ByKind { get; } = new()
    {
        Type = Type,
        Name = "jp-bank-account-kind",
        Labels = ["普通預金", "普通口座", "普通", "(普)", "当座預金", "当座", "(当)", "貯蓄預金", "貯蓄", "futsu", "futsuu", "toza", "savings account", "ordinary account"],
        Layouts = ["#######", "######", "### ####", "###-####"],
        Near = ["銀行", "支店", "信用金庫", "信金", "信組", "信用組合", "労金", "農協", "口座", "振込", "振り込み", "名義", "本店", "出張所", "bank", "branch"],
    };

    /// <summary>Behind 口座番号.</summary>
    public static LabelledFormat ByLabel { get; } = new()
    {
        Type = Type,
        Labels = ["口座番号", "預金口座", "振込先口座", "振込口座", "給与口座", "引落口座", "口座no", "口座No", "口座", "kouza", "koza"],
        Layouts = ["#######", "######", "### ####", "###-####"],
        Near = ["銀行", "支店", "信用金庫", "普通", "当座", "振込", "名義", "bank", "branch", "ゆうちょ"],
        NearIsOptional = true,
    };
}
