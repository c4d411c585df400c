using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 雇用保険被保険者番号: four, six and one digit (雇用保険法施行規則, 被保険者証 様式第7号).
/// </summary>
internal static class EmploymentInsurance
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_EMPLOYMENT_INSURANCE", "JP", "Employment insurance number (Japan)", "雇用保険被保険者番号", "雇用保険法施行規則 様式第7号",
            "Number of a person in the Japanese employment insurance.", "雇用保険の加入者を識別する番号です。"),
        Layouts = ["####-######-#", "###########", "#### ###### #"],
        Words =
        [
            "雇用保険", "雇用保険被保険者番号", "雇用保険番号", "employment insurance", "unemployment insurance", "koyou hoken", "koyo hoken",
        ],
    };
}
