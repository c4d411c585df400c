using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a passport of Ghana.
/// </summary>
internal static class GhPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GH_PASSPORT", "GH", "Passport number (Ghana)", "パスポート番号 (ガーナ)", "Ghana Passport Office; ICAO Doc 9303",
            "Number of a passport of Ghana.", "ガーナのパスポート番号です。"),
        Layouts = ["G#######", "@#######"],
        Words = ["ghanaian passport", "ghanaian passport number", "ghana passport", "ガーナのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
