using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Vietnam.
/// </summary>
internal static class VnPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("VN_PASSPORT", "VN", "Passport number (Vietnam)", "パスポート番号 (ベトナム)", "Cục Quản lý xuất nhập cảnh; ICAO Doc 9303",
            "Number of a passport of Vietnam.", "ベトナムのパスポート番号です。"),
        Layouts = ["@#######", "@########"],
        Words = ["vietnamese passport", "vietnamese passport number", "vietnam passport", "ベトナムのパスポート", "hộ chiếu", "số hộ chiếu"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
