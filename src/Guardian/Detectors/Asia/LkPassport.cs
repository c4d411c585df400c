using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Sri Lanka.
/// </summary>
internal static class LkPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("LK_PASSPORT", "LK", "Passport number (Sri Lanka)", "パスポート番号 (スリランカ)", "Department of Immigration and Emigration; ICAO Doc 9303",
            "Number of a passport of Sri Lanka.", "スリランカのパスポート番号です。"),
        Layouts = ["@#######", "@@#######"],
        Words = ["sri lankan passport", "sri lankan passport number", "sri lanka passport", "スリランカのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
