using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Thirteen digits of a corporation in Korea.
/// </summary>
internal static class KrCorporateNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KR_CORPORATE_NUMBER", "KR", "Corporate registration number (South Korea)", "法人登録番号 (韓国)", "법인 등의 등기사항에 관한 특례법 시행규칙: 법인등록번호",
            "Thirteen digits of a corporation in Korea.", "韓国の法人登録番号です。"),
        Layouts = ["######-#######", "#############"],
        Words = 
        [
            "법인등록번호", "법인번호", "법인 등록번호", "corporate registration", "corporation registration", "corporate registration number", "corporate number",
            "法人登録番号",
        ],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (10 - CheckDigits.WeightedSum(value[..12], [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10) % 10 == value[12] - '0';
}
