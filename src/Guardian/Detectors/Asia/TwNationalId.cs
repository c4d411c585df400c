using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Letter and nine digits of a citizen of Taiwan.
/// </summary>
internal static class TwNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TW_NATIONAL_ID", "TW", "National identity number (Taiwan)", "国民身分証番号 (台湾)", "內政部戶政司, 國民身分證統一編號; 內政部移民署, 統一證號",
            "Letter and nine digits of a citizen of Taiwan.", "台湾国民の身分証番号です。"),
        Layouts = ["@#########"],
        Words = ["身分證", "身分證字號", "身份證字號", "身分證統一編號", "國民身分證", "身份證", "身分证", "taiwan id", "taiwan national id", "roc id", "taiwanese id", "台湾の身分証"],
        WordsWithCountry = ["national id", "id number", "identity card", "身分証"],
        Structure = value => value[1] is '1' or '2',
        Check = HasCheckDigit,
    };

    /// <summary>Two-digit codes of the letters A to Z.</summary>
    private static readonly int[] Codes = [10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33];

    /// <summary>The letter as two digits times 1 and 9, the second place times 8 (a letter there counts its units), then 7 to 1 and 1.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var letter = Codes[value[0] - 'A'];
        var second = char.IsAsciiDigit(value[1]) ? value[1] - '0' : Codes[value[1] - 'A'] % 10;
        var sum = letter / 10 + letter % 10 * 9 + second * 8 + CheckDigits.WeightedSum(value[2..], [7, 6, 5, 4, 3, 2, 1, 1]);
        return sum % 10 == 0;
    }
}
