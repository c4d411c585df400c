using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Portuguese plate: three pairs of letters or digits.</summary>
internal static class PortugueseLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PT_LICENSE_PLATE", "PT", "Licence plate (Portugal)", "自動車登録番号 (ポルトガル)", "Decreto-Lei 54/2005",
            "Licence plate issued in Portugal.", "ポルトガルで発行される自動車登録番号です。"),
        Layouts = ["@@-##-@@", "##-@@-##", "##-##-@@", "@@-##-##", "@@ ## @@", "## @@ ##"],
        Words = ["matrícula", "viatura"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "registration plate", "ナンバープレート", "車両番号"],
    };
}
