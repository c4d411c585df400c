using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of an Argentine passport.
/// </summary>
internal static class ArPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AR_PASSPORT", "AR", "Passport number (Argentina)", "パスポート番号 (アルゼンチン)", "RENAPER; ICAO Doc 9303",
            "Number of an Argentine passport.", "アルゼンチンのパスポート番号です。"),
        Layouts = ["@@@######"],
        Words = ["pasaporte argentino", "argentine passport", "argentinian passport", "argentina passport"],
        WordsWithCountry = ["pasaporte", "número de pasaporte", "passport", "passport number", "passport no", "passport num"],
    };
}
