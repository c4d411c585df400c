using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Eighteen characters of a company or body in China.
/// </summary>
internal static class CnCreditCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CN_USCC", "CN", "Unified social credit code (China)", "統一社会信用コード (中国)", "GB 32100-2015",
            "Eighteen characters of a company or body in China.", "中国の企業や団体の18文字の番号です。"),
        Layouts = ["**######**********"],
        Words = 
        [
            "统一社会信用代码", "社会信用代码", "信用代码", "统一信用代码", "统一代码", "營業執照", "营业执照", "纳税人识别号", "税号", "uscc", "unified social credit",
            "unified social credit code", "unified social credit identifier", "usci", "business license", "统一社会信用",
        ],
        Structure = HasParts,
        Check = HasCheckCharacter,
        GeneralWordsName = true,
    };

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    internal static bool HasParts(ReadOnlySpan<char> value) => "123456789ANY".Contains(value[0], StringComparison.Ordinal) && CnResidentId.IsProvince(value[2..]);

    /// <summary>Powers of three modulo 31 as weights over the 31 characters without I, O, S, V and Z.</summary>
    internal static bool HasCheckCharacter(ReadOnlySpan<char> value)
    {
        var (sum, weight) = (0, 1);
        foreach (var c in value[..17])
        {
            var at = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (at < 0)
                return false;
            sum += at * weight;
            weight = weight * 3 % 31;
        }

        return value[17] == Alphabet[(31 - sum % 31) % 31];
    }
}
