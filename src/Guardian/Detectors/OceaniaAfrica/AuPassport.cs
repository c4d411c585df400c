using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of an Australian passport.
/// </summary>
internal static class AuPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_PASSPORT", "AU", "Passport number (Australia)", "パスポート番号 (オーストラリア)", "Australian Passport Office; ICAO Doc 9303",
            "Number of an Australian passport.", "オーストラリアのパスポート番号です。"),
        Layouts = ["@#######", "@@#######"],
        Words = ["australian passport", "australia passport", "aussie passport", "オーストラリアのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
        Structure = value => value[0] is 'N' or 'E' or 'D' or 'F' or 'A' or 'C' or 'U' or 'X' or 'B' or 'G' or 'H' or 'J' or 'K' or 'L' or 'M' or 'P' or 'R' or 'T',
    };
}
