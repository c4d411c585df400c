using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a Philippine passport.
/// </summary>
internal static class PhPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PH_PASSPORT", "PH", "Passport number (Philippines)", "パスポート番号 (フィリピン)", "Department of Foreign Affairs; ICAO Doc 9303",
            "Number of a Philippine passport.", "フィリピンのパスポート番号です。"),
        Layouts = ["P#######@", "@@#######", "@@######"],
        Words = ["philippine passport", "philippines passport", "filipino passport", "pasaporte", "フィリピンのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
