using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a Korean passport, nine characters with a letter among them since 2021.
/// </summary>
internal static class KrPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KR_PASSPORT", "KR", "Passport number (South Korea)", "パスポート番号 (韓国)", "여권법 시행규칙; ICAO Doc 9303",
            "Number of a Korean passport, nine characters with a letter among them since 2021.", "韓国のパスポート番号です。"),
        Layouts = ["M########", "S########", "R########", "G########", "D########", "@###@####"],
        Words = ["여권", "여권번호", "korean passport", "korea passport", "韓国のパスポート", "旅券番号"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
        Structure = value => value[0] is 'M' or 'S' or 'R' or 'G' or 'D',
    };
}
