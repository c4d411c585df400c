using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Saudi Arabia.
/// </summary>
internal static class SaPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SA_PASSPORT", "SA", "Passport number (Saudi Arabia)", "パスポート番号 (サウジアラビア)", "General Directorate of Passports; ICAO Doc 9303",
            "Number of a passport of Saudi Arabia.", "サウジアラビアのパスポート番号です。"),
        Layouts = ["@########", "@@######"],
        Words = ["saudi passport", "saudi passport number", "saudi arabia passport", "サウジアラビアのパスポート", "جواز السفر", "رقم جواز السفر"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
