using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Eleven digits of a person in Namibia.
/// </summary>
internal static class NaIdentity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NA_ID", "NA", "Identity number (Namibia)", "身分証番号 (ナミビア)", "Identification Act 1996 (Namibia): birth date and five digits",
            "Eleven digits of a person in Namibia.", "ナミビアの11桁の番号です。"),
        Layouts = ["###########", "###### #####", "###### ## ###"],
        Words = ["namibian id", "namibia id", "namibian identity", "namibian national id"],
        WordsWithCountry = ["id number", "identity number", "national id", "identity card"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 4)),
    };
}
