using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a Chinese passport.
/// </summary>
internal static class CnPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CN_PASSPORT", "CN", "Passport number (China)", "パスポート番号 (中国)", "中华人民共和国出境入境管理局; ICAO Doc 9303",
            "Number of a Chinese passport.", "中国のパスポート番号です。"),
        Layouts = ["E########", "E@#######", "G########", "D########", "S########", "P########", "DE#######", "SE#######", "PE#######"],
        Words = ["护照", "护照号", "护照号码", "護照", "护照编号", "chinese passport", "china passport", "旅券", "中国のパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
