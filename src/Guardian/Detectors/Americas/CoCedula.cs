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
        Layouts = ["#.###.###.###", "##.###.###", "##########", "########"],
        Words = 
        [
            "cédula", "cédula de ciudadanía", "cédula de ciudadania", "c.c.", "cc no", "cc", "nuip", "cédula de extranjería", "tarjeta de identidad",
            "ciudadanía", "documento de identidad", "colombian id",
        ],
        Structure = value => value.Length == 8 || value[0] == '1',
        Against = ["uruguay", "ecuador", "venezuela", "nit", "costa rica", "dominicana"],
    };
}
