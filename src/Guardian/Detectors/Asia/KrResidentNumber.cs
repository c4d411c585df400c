using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Birth date and seven digits of a Korean citizen.
/// </summary>
internal static class KrResidentNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KR_RRN", "KR", "Resident registration number (South Korea)", "住民登録番号 (韓国)", "주민등록법 시행규칙 제2조; random since October 2020",
            "Birth date and seven digits of a Korean citizen.", "韓国国民の生年月日と性別を含む番号です。"),
        Layouts = ["######-#######", "#############", "###### #######"],
        Words = ["주민등록번호", "주민번호", "주민등록", "rrn", "resident registration", "resident registration number", "korean id", "korean resident", "住民登録番号"],
        Structure = value => IsDated(value) && value[6] is (>= '0' and <= '4') or '9',
        Standing = Standing.Punctuated,
        Against = ["법인등록번호", "법인번호", "외국인등록번호", "corporate"],
    };

    internal static bool IsDated(ReadOnlySpan<char> value) => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 4));
}
