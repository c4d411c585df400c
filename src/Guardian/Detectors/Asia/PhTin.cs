using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Nine digits and a branch code of a taxpayer in the Philippines.
/// </summary>
internal static class PhTin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PH_TIN", "PH", "Taxpayer identification number (Philippines)", "納税者番号 TIN (フィリピン)", "Bureau of Internal Revenue, TIN",
            "Nine digits and a branch code of a taxpayer in the Philippines.", "フィリピンの納税者番号です。"),
        Layouts = ["###-###-###", "###-###-###-###", "###-###-###-#####", "#########", "############"],
        Words = ["tin", "tin number", "tin no", "bir", "bir tin", "philippine tin"],
        Against = ["ssn", "itin", "vietnam", "malaysia", "nigeria", "tanzania"],
    };
}
