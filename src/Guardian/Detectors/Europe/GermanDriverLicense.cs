using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Führerscheinnummer: eleven characters: four of the authority, five of the licence, check character, number of the copy.</summary>
internal static class GermanDriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DE_DRIVER_LICENSE", "DE", "Driving licence number (Germany)", "運転免許証番号 (ドイツ)", "FeV Anlage 8; EU driving licence field 5",
            "Driving licence number issued in Germany.", "ドイツで発行される運転免許証番号です。"),
        Layouts = ["*##******#*"],
        Words = ["führerschein", "führerscheinnummer", "fuehrerschein", "führerschein-nr", "führerscheinnr", "fahrerlaubnis"],
        WordsWithCountry = ["driving licence", "driver's license", "driving license", "driver license", "driver's licence", "運転免許"],
    };
}
