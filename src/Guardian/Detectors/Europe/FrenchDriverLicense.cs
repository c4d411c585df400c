using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Number of the permis de conduire: twelve digits, since 2013 two digits, two letters and five digits.</summary>
internal static class FrenchDriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FR_DRIVER_LICENSE", "FR", "Driving licence number (France)", "運転免許証番号 (フランス)", "ANTS, permis de conduire",
            "Driving licence number issued in France.", "フランスで発行される運転免許証番号です。"),
        Layouts = ["############", "##@@#####", "## ## ## ######", "######-######"],
        Words = ["permis de conduire", "numéro de permis", "n° de permis", "permis"],
        WordsWithCountry = ["driving licence", "driver's license", "driving license", "driver license", "driver's licence", "運転免許"],
    };
}
