using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Province, book and entry of a person in Panama.
/// </summary>
internal static class PaCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PA_CEDULA", "PA", "Identity card number (Panama)", "身分証番号 (パナマ)", "Tribunal Electoral de Panamá, cédula de identidad personal",
            "Province, book and entry of a person in Panama.", "パナマの個人番号です。"),
        Layouts = ["#-###-####", "#-####-#####", "##-###-####", "#-###-###", "#-####-####", "PE-###-####", "E-#-######", "E-##-######", "N-##-####"],
        Words = ["cédula", "cédula de identidad", "cédula de identidad personal", "cip", "panamanian id", "cédula panameña", "ruc"],
        Structure = value => char.IsAsciiLetter(value[0]) || value[0] is >= '1' and <= '9',
        Against = ["costa rica", "colombia", "ecuador", "dominicana"],
    };
}
