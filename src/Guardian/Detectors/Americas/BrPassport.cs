using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a Brazilian passport.
/// </summary>
internal static class BrPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_PASSPORT", "BR", "Passport number (Brazil)", "パスポート番号 (ブラジル)", "Polícia Federal; ICAO Doc 9303",
            "Number of a Brazilian passport.", "ブラジルのパスポート番号です。"),
        Layouts = ["@@######"],
        Words = ["passaporte brasileiro", "brazilian passport", "brazil passport", "パスポート"],
        WordsWithCountry = ["passaporte", "número do passaporte", "passaporte nº", "passport", "passport number", "passport no", "passport num"],
    };
}
