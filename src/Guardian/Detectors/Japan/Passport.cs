using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 旅券番号: two letters and seven digits (ICAO Doc 9303-4; 旅券法施行規則). The first letter tells the kind of passport, T and M for ordinary ones.
/// </summary>
internal static class Passport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_PASSPORT", "JP", "Passport number (Japan)", "旅券番号 (日本)", "ICAO Doc 9303-4; 旅券法施行規則",
            "Number of a Japanese passport.", "日本国旅券の番号です。"),
        Layouts = ["@@#######", "@@ #######", "@@-#######"],
        Words =
        [
            "パスポート", "旅券", "旅券番号", "パスポート番号", "passport", "passport number", "passport no", "passport_no", "passportnumber", "ryoken",
        ],
    };
}
