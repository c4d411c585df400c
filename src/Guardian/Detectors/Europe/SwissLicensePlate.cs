using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Swiss plate: canton and up to six digits.</summary>
internal static class SwissLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CH_LICENSE_PLATE", "CH", "Licence plate (Switzerland)", "自動車登録番号 (スイス)", "VZV Art. 84",
            "Licence plate issued in Switzerland.", "スイスで発行される自動車登録番号です。"),
        Layouts = ["@@ ###", "@@ ####", "@@ #####", "@@ ######", "@@-###", "@@-####", "@@-#####", "@@-######", "@@ ### ###"],
        Words = ["kontrollschild", "nummernschild", "autonummer", "autokennzeichen", "plaque d'immatriculation", "plaque", "targa"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "ナンバープレート", "車両番号"],
        Structure = value => "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH".AsSpan().Contains(value[..2], StringComparison.Ordinal),
    };
}
