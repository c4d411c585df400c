using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a passport of Kenya.
/// </summary>
internal static class KePassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KE_PASSPORT", "KE", "Passport number (Kenya)", "パスポート番号 (ケニア)", "Directorate of Immigration Services; ICAO Doc 9303",
            "Number of a passport of Kenya.", "ケニアのパスポート番号です。"),
        Layouts = ["@@######", "@#######", "@@#######"],
        Words = ["kenyan passport", "kenyan passport number", "kenya passport", "ケニアのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
