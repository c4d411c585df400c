using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a passport of Colombia.
/// </summary>
internal static class CoPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CO_PASSPORT", "CO", "Passport number (Colombia)", "パスポート番号 (コロンビア)", "Cancillería de Colombia; ICAO Doc 9303",
            "Number of a passport of Colombia.", "コロンビアのパスポート番号です。"),
        Layouts = ["@@######", "@@#######"],
        Words = ["colombian passport", "colombian passport number", "colombia passport", "コロンビアのパスポート", "pasaporte colombiano"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
