using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a person in Venezuela.
/// </summary>
internal static class VeCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("VE_CEDULA", "VE", "Identity card number (Venezuela)", "身分証番号 (ベネズエラ)", "SAIME, cédula de identidad",
            "Number of a person in Venezuela.", "ベネズエラの個人番号です。"),
        Layouts = ["@-########", "@-##.###.###", "@########", "@-#.###.###", "@##.###.###", "@-#######", "##.###.###"],
        Words = ["cédula", "cédula de identidad", "c.i.", "ci", "cédula venezolana", "venezuelan id", "número de cédula"],
        Structure = value => value[0] is 'V' or 'E' || char.IsAsciiDigit(value[0]),
        Against = ["rif", "colombia", "uruguay"],
    };
}
