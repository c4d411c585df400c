using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Birth date, century and sex of a person in Cuba.
/// </summary>
internal static class CuIdentity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CU_NI", "CU", "Identity number (Cuba)", "身分証番号 (キューバ)", "Ministerio del Interior, carné de identidad: eleven digits",
            "Birth date, century and sex of a person in Cuba.", "キューバの11桁の個人番号です。"),
        Layouts = ["###########"],
        Words = ["carné de identidad", "carnet de identidad", "número de identidad", "cuban id", "número de identidad permanente", "carné"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 4)),
    };
}
