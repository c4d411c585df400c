using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a passport of Venezuela.
/// </summary>
internal static class VePassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("VE_PASSPORT", "VE", "Passport number (Venezuela)", "パスポート番号 (ベネズエラ)", "SAIME; ICAO Doc 9303",
            "Number of a passport of Venezuela.", "ベネズエラのパスポート番号です。"),
        Layouts = ["#########", "@########"],
        Words = ["venezuelan passport", "venezuelan passport number", "venezuela passport", "ベネズエラのパスポート", "pasaporte venezolano"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
