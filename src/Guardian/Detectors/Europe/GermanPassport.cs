using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Serial number of the Reisepass: C, F, G, H, J or K and eight characters, alone or with the 7-3-1 check digit of ICAO Doc 9303.</summary>
internal static class GermanPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DE_PASSPORT", "DE", "Passport number (Germany)", "旅券番号 (ドイツ)", "Bundesdruckerei, Reisepass serial number; ICAO Doc 9303",
            "Passport number issued in Germany.", "ドイツで発行される旅券番号です。"),
        Layouts = ["@********", "@*********", "@*********D"],
        Words = ["reisepass", "reisepassnummer", "passnummer", "pass-nr", "passnr", "german passport", "passport", "passport number", "passport no"],
        WordsWithCountry = ["パスポート", "旅券"],
        Structure = value => value[0] is 'C' or 'F' or 'G' or 'H' or 'J' or 'K' && GermanIdCard.IsSerial(value),
    };
}
