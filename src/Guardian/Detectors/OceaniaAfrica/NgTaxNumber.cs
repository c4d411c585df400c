using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Tax number of a person or company in Nigeria.
/// </summary>
internal static class NgTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NG_TIN", "NG", "Tax identification number (Nigeria)", "納税者番号 TIN (ナイジェリア)", "Federal Inland Revenue Service and Joint Tax Board, TIN",
            "Tax number of a person or company in Nigeria.", "ナイジェリアの納税者番号です。"),
        Layouts = ["########-####", "##########", "############"],
        Words = ["firs", "jtb tin", "firs tin", "nigerian tin", "nigeria tin", "nigerian tax"],
        WordsWithCountry = ["tin", "tax identification number", "tin number"],
    };
}
