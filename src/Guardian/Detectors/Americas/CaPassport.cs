using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a Canadian passport.
/// </summary>
internal static class CaPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CA_PASSPORT", "CA", "Passport number (Canada)", "パスポート番号 (カナダ)", "Immigration, Refugees and Citizenship Canada; ICAO Doc 9303",
            "Number of a Canadian passport.", "カナダのパスポート番号です。"),
        Layouts = ["@@######", "@######@@"],
        Words = 
        [
            "passport", "passport number", "passport no", "canadian passport", "passeport", "numéro de passeport", "passeport canadien", "カナダのパスポート",
        ],
    };
}
