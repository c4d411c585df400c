using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Eight digits of a company in Taiwan.
/// </summary>
internal static class TwBusinessNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TW_UBN", "TW", "Unified business number (Taiwan)", "統一編号 (台湾)", "財政部, 營利事業統一編號檢查碼邏輯修正說明 (2023)",
            "Eight digits of a company in Taiwan.", "台湾の企業の8桁の番号です。"),
        Layouts = ["########"],
        Words = 
        [
            "統一編號", "統編", "公司統編", "統一編号", "统一编号", "ubn", "unified business number", "gui number", "tax id number", "vat number",
            "business administration number",
        ],
        Check = HasCheckDigit,
    };

    /// <summary>Digit sums of the products with 1 2 1 2 1 2 4 1; a multiple of five, one more is allowed where the seventh digit is 7.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<int> weights = [1, 2, 1, 2, 1, 2, 4, 1];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var product = (value[i] - '0') * weights[i];
            sum += product / 10 + product % 10;
        }

        return sum % 5 == 0 || (value[6] == '7' && sum % 5 == 4);
    }
}
