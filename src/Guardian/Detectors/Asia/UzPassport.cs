using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Uzbekistan.
/// </summary>
internal static class UzPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UZ_PASSPORT", "UZ", "Passport number (Uzbekistan)", "パスポート番号 (ウズベキスタン)", "Ministry of Internal Affairs of Uzbekistan; ICAO Doc 9303",
            "Number of a passport of Uzbekistan.", "ウズベキスタンのパスポート番号です。"),
        Layouts = ["@@#######", "@@ #######"],
        Words = ["uzbek passport", "uzbek passport number", "uzbekistan passport", "ウズベキスタンのパスポート", "паспорт узбекистан"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
