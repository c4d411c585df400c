using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Kenteken: six characters in three groups (sidecodes 1 to 14).</summary>
internal static class DutchLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NL_LICENSE_PLATE", "NL", "Licence plate (Netherlands)", "自動車登録番号 (オランダ)", "RDW, sidecodes",
            "Licence plate issued in Netherlands.", "オランダで発行される自動車登録番号です。"),
        Layouts = [
            "@@-##-##", "##-##-@@", "##-@@-##", "@@-##-@@", "@@-@@-##", "##-@@-@@", "##-@@@-#", "#-@@@-##", "@@-###-@", "@-###-@@", "@@@-##-@", "@-##-@@@",
            "#-@@-###", "###-@@-#"
        ],
        Words = ["kenteken", "kentekenplaat", "kentekennummer", "nummerplaat"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "registration plate", "ナンバープレート", "車両番号"],
    };
}
