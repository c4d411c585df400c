using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a Colombian citizen.
/// </summary>
internal static class CoCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CO_CEDULA", "CO", "Citizen card number (Colombia)", "市民身分証番号 (コロンビア)", "Registraduría Nacional del Estado Civil: cédula de ciudadanía, NUIP",
            "Number of a Colombian citizen.", "コロンビアの市民身分証の番号です。"),
        Layouts = ["#.###.###.###", "##########"],
        Words = ["cédula", "cédula de ciudadanía", "cédula de ciudadania", "c.c.", "nuip", "cédula de extranjería", "ciudadanía", "colombian id"],
        Structure = value => value[0] == '1',
        Against = ["uruguay", "ecuador", "venezuela", "nit", "costa rica", "dominicana"],
    };

    /// <summary>Issued before 2003: eight digits, which other countries write too.</summary>
    public static IdentifierFormat OldFormat { get; } = Format with
    {
        Name = "co-cedula-old",
        Layouts = ["##.###.###", "########"],
        Words = ["cédula de ciudadanía", "c.c.", "nuip", "colombian id", "cédula colombiana"],
        WordsWithCountry = ["cédula", "cédula de identidad", "documento de identidad"],
        Structure = null,
    };
}
