using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a person in Bolivia, with the department that issued it.
/// </summary>
internal static class BoCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BO_CI", "BO", "Identity card number (Bolivia)", "身分証番号 (ボリビア)", "SEGIP, cédula de identidad",
            "Number of a person in Bolivia, with the department that issued it.", "ボリビアの個人番号です。"),
        Layouts = ["####### @@", "######## @@", "#######-@@", "#######", "########"],
        Words = ["carnet de identidad", "cédula de identidad boliviana", "ci", "c.i.", "segip", "bolivian id", "cédula boliviana", "carnet"],
        Structure = value => char.IsAsciiDigit(value[^1]) || value[^2..] is "LP" or "SC" or "CB" or "OR" or "PT" or "CH" or "TJ" or "BE" or "PD",
        Against = ["uruguay", "chile", "venezuela"],
    };
}
