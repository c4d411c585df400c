using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 介護保険被保険者番号: ten digits, given by the municipality (介護保険法施行規則 様式第1号).
/// </summary>
internal static class LongTermCareInsurance
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_LONG_TERM_CARE_INSURANCE", "JP", "Long-term care insurance number (Japan)", "介護保険被保険者番号", "介護保険法施行規則 様式第1号",
            "Number of a person in the Japanese long-term care insurance.", "介護保険の被保険者を識別する番号です。"),
        Layouts = ["##########"],
        Words =
        [
            "介護保険", "介護保険被保険者", "介護被保険者番号", "要介護", "long-term care insurance", "nursing care insurance", "kaigo hoken",
        ],
    };
}
