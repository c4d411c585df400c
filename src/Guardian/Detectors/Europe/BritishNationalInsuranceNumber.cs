using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// National Insurance number: two prefix letters, six digits and a suffix A to D; letters and prefixes never issued are left out (HMRC
/// NIM39110).
/// </summary>
internal static class BritishNationalInsuranceNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UK_NINO", "GB", "National Insurance number (United Kingdom)", "国民保険番号 (英国)", "HMRC National Insurance Manual NIM39110",
            "Number for tax and social security.", "税と社会保障のための番号です。"),
        Layouts = ["@@######@", "@@ ## ## ## @", "@@-##-##-##-@", "@@ ###### @", "@@###### @", "@@ ######@"],
        Words = ["national insurance", "national insurance number", "ni number", "ni no", "ni", "nino", "nin", "insurance number", "hmrc", "payroll"],
        WordsWithCountry = ["national id", "国民識別番号", "個人番号", "国民ID"],
        Structure = IsIssued,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    internal static bool IsIssued(ReadOnlySpan<char> value) =>
        !"DFIQUV".Contains(value[0], StringComparison.Ordinal) && !"DFIOQUV".Contains(value[1], StringComparison.Ordinal) && value[^1] is >= 'A' and <= 'D'
        && value[..2] is not ("BG" or "GB" or "KN" or "NK" or "NT" or "TN" or "ZZ");
}
