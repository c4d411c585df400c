using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>French plate: AA-123-AA since 2009 without I, O, U and SS; digits, letters and department before.</summary>
internal static class FrenchLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FR_LICENSE_PLATE", "FR", "Licence plate (France)", "自動車登録番号 (フランス)", "Code de la route; SIV",
            "Licence plate issued in France.", "フランスで発行される自動車登録番号です。"),
        Layouts = ["@@-###-@@", "@@ ### @@", "@@###@@", "#### @@ ##", "### @@@ ##"],
        Words = ["plaque d'immatriculation", "immatriculation", "plaque", "carte grise", "véhicule"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "registration plate", "ナンバープレート", "車両番号"],
        Structure = value => !value.ContainsAny('I', 'O', 'U'),
    };
}
