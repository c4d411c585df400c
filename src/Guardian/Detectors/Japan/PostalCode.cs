using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>郵便番号: three and four digits behind 〒 or the word (日本郵便, 郵便番号制).</summary>
internal static class PostalCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_POSTAL_CODE", "JP", "Postal code (Japan)", "郵便番号", "日本郵便, 郵便番号データ (KEN_ALL)", "A few streets or one building; with a name, a person.", "数十世帯または一つの建物を示す番号です。"),
        Layouts = ["###-####"],
        Words = ["〒", "郵便番号", "ご住所", "住所", "postal code", "zip code", "postcode", "zip"],
    };

    /// <summary>Seven digits together, only right behind the word.</summary>
    public static LabelledFormat Bare { get; } = new()
    {
        Type = Format.Type,
        Name = "jp-postal-code-bare",
        Labels = ["郵便番号"],
        Layouts = ["#######"],
    };
}
