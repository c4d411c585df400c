using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Italian plate: two letters, three digits, two letters without I, O, Q, U.</summary>
internal static class ItalianLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IT_LICENSE_PLATE", "IT", "Licence plate (Italy)", "自動車登録番号 (イタリア)", "Codice della strada art. 100",
            "Licence plate issued in Italy.", "イタリアで発行される自動車登録番号です。"),
        Layouts = ["@@###@@", "@@ ### @@", "@@-###-@@", "@@ ###@@"],
        Words = ["targa", "targata", "autovettura", "veicolo"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "registration plate", "ナンバープレート", "車両番号"],
        Structure = value => !value.ContainsAny("IOQU"),
    };
}
