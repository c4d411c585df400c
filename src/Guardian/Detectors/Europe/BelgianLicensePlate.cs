using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Belgian plate: a digit, three letters, three digits.</summary>
internal static class BelgianLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BE_LICENSE_PLATE", "BE", "Licence plate (Belgium)", "自動車登録番号 (ベルギー)", "DIV",
            "Licence plate issued in Belgium.", "ベルギーで発行される自動車登録番号です。"),
        Layouts = ["#-@@@-###", "# @@@ ###", "#@@@###", "@@@-###"],
        Words = ["nummerplaat", "plaque", "plaque d'immatriculation", "kentekenplaat"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "registration plate", "ナンバープレート", "車両番号"],
    };
}
