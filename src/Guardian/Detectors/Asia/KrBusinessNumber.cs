using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits of a business in Korea.
/// </summary>
internal static class KrBusinessNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KR_BRN", "KR", "Business registration number (South Korea)", "事業者登録番号 (韓国)", "국세청, 사업자등록번호 검증번호",
            "Ten digits of a business in Korea.", "韓国の事業者登録番号です。"),
        Layouts = ["###-##-#####", "##########"],
        Words = 
        [
            "사업자등록번호", "사업자번호", "사업자 등록번호", "사업자등록", "brn", "business registration", "business registration number", "korean business", "事業者登録番号",
        ],
        Structure = value => value[..3] is not "000",
        Check = HasCheckDigit,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var sum = CheckDigits.WeightedSum(value[..9], [1, 3, 7, 1, 3, 7, 1, 3, 5]) + (value[8] - '0') * 5 / 10;
        return (10 - sum % 10) % 10 == value[9] - '0';
    }
}
