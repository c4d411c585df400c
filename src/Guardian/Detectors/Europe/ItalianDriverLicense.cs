using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Patente: two letters, seven digits, a letter; or U1 and eight characters.</summary>
internal static class ItalianDriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IT_DRIVER_LICENSE", "IT", "Driving licence number (Italy)", "運転免許証番号 (イタリア)", "Ministero delle Infrastrutture, patente",
            "Driving licence number issued in Italy.", "イタリアで発行される運転免許証番号です。"),
        Layouts = ["@@#######@", "U1********", "U1*******@"],
        Words = ["patente", "patente di guida", "numero patente", "n. patente"],
        WordsWithCountry = ["driving licence", "driver's license", "driving license", "driver license", "driver's licence", "運転免許"],
        Structure = value => value[0] != 'U' || value[1] != '1' || !value[2..].ContainsAny("AEIOU"),
    };
}
