using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 後期高齢者医療被保険者番号: eight digits (高齢者の医療の確保に関する法律施行規則 様式第1号).
/// </summary>
internal static class ElderlyMedicalInsurance
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_ELDERLY_MEDICAL_INSURANCE", "JP", "Medical insurance number of the elderly (Japan)", "後期高齢者医療被保険者番号", "高齢者の医療の確保に関する法律施行規則 様式第1号",
            "Number of a person of 75 or older in the Japanese medical insurance.", "後期高齢者医療制度の被保険者を識別する番号です。"),
        Layouts = ["########"],
        Words =
        [
            "後期高齢者", "後期高齢者医療", "後期高齢",
        ],
        Against = ["保険者番号"],
    };
}
