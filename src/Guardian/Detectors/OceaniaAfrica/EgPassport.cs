using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a passport of Egypt.
/// </summary>
internal static class EgPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("EG_PASSPORT", "EG", "Passport number (Egypt)", "パスポート番号 (エジプト)", "Passports, Emigration and Nationality Administration; ICAO Doc 9303",
            "Number of a passport of Egypt.", "エジプトのパスポート番号です。"),
        Layouts = ["A########", "@########"],
        Words = ["egyptian passport", "egyptian passport number", "egypt passport", "エジプトのパスポート", "جواز سفر مصري"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
