using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a passport of Ecuador.
/// </summary>
internal static class EcPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("EC_PASSPORT", "EC", "Passport number (Ecuador)", "パスポート番号 (エクアドル)", "Registro Civil del Ecuador; ICAO Doc 9303",
            "Number of a passport of Ecuador.", "エクアドルのパスポート番号です。"),
        Layouts = ["@#######", "@########", "##########"],
        Words = ["ecuadorian passport", "ecuadorian passport number", "ecuador passport", "エクアドルのパスポート", "pasaporte ecuatoriano"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
