using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Kazakhstan.
/// </summary>
internal static class KzPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KZ_PASSPORT", "KZ", "Passport number (Kazakhstan)", "パスポート番号 (カザフスタン)", "Ministry of Internal Affairs of Kazakhstan; ICAO Doc 9303",
            "Number of a passport of Kazakhstan.", "カザフスタンのパスポート番号です。"),
        Layouts = ["N########", "@########"],
        Words = ["kazakh passport", "kazakh passport number", "kazakhstan passport", "カザフスタンのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
