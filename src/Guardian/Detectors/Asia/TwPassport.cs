using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Taiwan.
/// </summary>
internal static class TwPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TW_PASSPORT", "TW", "Passport number (Taiwan)", "パスポート番号 (台湾)", "外交部領事事務局; ICAO Doc 9303",
            "Number of a passport of Taiwan.", "台湾のパスポート番号です。"),
        Layouts = ["#########", "@########"],
        Words = ["護照", "護照號碼", "護照號", "taiwan passport", "taiwanese passport", "roc passport", "台湾のパスポート"],
        Structure = value => char.IsAsciiLetter(value[0]) || value[0] is '1' or '2' or '3' or '8' or '9',
    };
}
