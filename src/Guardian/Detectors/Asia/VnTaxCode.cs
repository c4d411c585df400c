using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits with a check digit, and three more for a branch.
/// </summary>
internal static class VnTaxCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("VN_MST", "VN", "Tax code MST (Vietnam)", "納税者番号 MST (ベトナム)", "Thông tư 105/2020/TT-BTC: mã số thuế",
            "Ten digits with a check digit, and three more for a branch.", "ベトナムの納税者番号です。"),
        Layouts = ["##########", "##########-###"],
        Words = ["mst", "mã số thuế", "ma so thue", "mã số doanh nghiệp", "tax code", "vietnamese tax", "vietnam tax"],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => 10 - CheckDigits.WeightedSum(value[..9], [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11 == value[9] - '0';
}
