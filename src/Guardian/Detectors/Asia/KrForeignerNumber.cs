using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Birth date and seven digits of a foreign resident of Korea.
/// </summary>
internal static class KrForeignerNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KR_FRN", "KR", "Foreigner registration number (South Korea)", "外国人登録番号 (韓国)", "출입국관리법 시행규칙 제47조",
            "Birth date and seven digits of a foreign resident of Korea.", "韓国の外国人登録番号です。"),
        Layouts = ["######-#######", "#############", "###### #######"],
        Words = 
        [
            "외국인등록번호", "외국인번호", "외국인등록", "frn", "arc number", "arc", "alien registration", "foreigner registration", "foreigner registration number",
            "foreign registration number", "外国人登録番号",
        ],
        Structure = value => KrResidentNumber.IsDated(value) && value[6] is >= '5' and <= '8',
        Standing = Standing.Punctuated,
    };
}
