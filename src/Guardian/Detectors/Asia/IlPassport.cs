using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Israel.
/// </summary>
internal static class IlPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IL_PASSPORT", "IL", "Passport number (Israel)", "パスポート番号 (イスラエル)", "Population and Immigration Authority; ICAO Doc 9303",
            "Number of a passport of Israel.", "イスラエルのパスポート番号です。"),
        Layouts = ["########", "#########"],
        Words = ["israeli passport", "israeli passport number", "israel passport", "イスラエルのパスポート", "דרכון", "מספר דרכון"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
