using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 法人番号: thirteen digits, the first a check digit: 9 minus the weighted sum of the other twelve (1 and 2 in turn from the lowest) modulo 9
/// (法人番号の指定等に関する省令 第2条). It is published, but says whom a document is about.
/// </summary>
internal static class CorporateNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_CORPORATE_NUMBER", "JP", "Corporate number (Japan)", "法人番号", "法人番号の指定等に関する省令 (平成26年財務省令第70号) 第2条",
            "Number of a Japanese company or public body, published by the National Tax Agency.", "国税庁が指定・公表する法人の番号です。"),
        Layouts = ["#############", "#-####-####-####", "# #### #### ####"],
        Words =
        [
            "法人番号", "会社法人等番号", "法人ナンバー", "corporate number", "company number", "corporate id", "houjin bangou", "hojin bango", "houjin_bangou", "corporatenumber",
        ],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var n = 1; n <= 12; n++)
            sum += (digits[13 - n] - '0') * (n % 2 == 1 ? 1 : 2);
        return digits[0] - '0' == 9 - sum % 9;
    }
}
