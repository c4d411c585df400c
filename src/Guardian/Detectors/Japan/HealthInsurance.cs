using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 健康保険の被保険者等記号・番号: chosen by the insurer, so only a label tells them (健康保険法施行規則 第47条, 資格確認書 様式).
/// </summary>
internal static class HealthInsurance
{
    private static readonly SensitiveInformationType Type = IdentifierTypes.Pii(
        "JP_HEALTH_INSURANCE", "JP", "Health insurance symbol and number (Japan)", "健康保険 記号・番号", "健康保険法施行規則 第47条",
        "Number of a person in a Japanese health insurance; may not be asked for outside it (告知要求制限).", "被保険者等記号・番号。告知要求制限の対象です。");

    /// <summary>Behind 被保険者番号 and the like.</summary>
    public static LabelledFormat ByLabel { get; } = new()
    {
        Type = Type,
        Labels = ["被保険者番号", "被保険者証番号", "保険証番号", "保険証の番号", "被保険者等記号・番号", "被保険者記号・番号", "被保険者証の番号", "記号・番号", "記号番号", "健康保険証", "保険証", "health insurance"],
        Layouts =
        [
            "########", "#######", "######", "#####", "####", "####-####", "####-###", "####-##", "###-####", "###-###", "########-###", "########-##", "########-#######", "##-####", "########・###",
            "####・####", "########・#######",
        ],
        Near = ["健康保険", "健保", "国保", "国民健康保険", "協会けんぽ", "共済", "保険証", "被保険者", "保険者番号", "資格確認書", "資格情報", "health insurance", "insured"],
        Against = ["後期高齢", "介護保険", "雇用保険"],
    };

    /// <summary>記号 and 番号, each with a label, near a word for health insurance.</summary>
    public static LabelledFormat Symbol { get; } = new()
    {
        Type = Type,
        Name = "jp-health-insurance-symbol",
        Labels = ["記号", "番号"],
        Layouts = ["########", "#######", "######", "#####", "####", "###", "##", "#"],
        Near = ["健康保険", "健保", "国保", "国民健康保険", "協会けんぽ", "保険証", "被保険者証", "資格確認書"],
        Confidence = 0.65,
    };
}
