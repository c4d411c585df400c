using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a citizen or resident of Costa Rica.
/// </summary>
internal static class CrCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CR_CEDULA", "CR", "Identity number (Costa Rica)", "身分証番号 (コスタリカ)", "Tribunal Supremo de Elecciones, cédula de identidad; DIMEX",
            "Number of a citizen or resident of Costa Rica.", "コスタリカの個人番号です。"),
        Layouts = ["#-####-####", "#########", "############", "#-###-######"],
        Words = ["cédula física", "cédula jurídica", "dimex", "costa rican id", "cédula costarricense", "cédula de costa rica"],
        WordsWithCountry = ["cédula", "cédula de identidad", "número de cédula"],
        Structure = value => value[0] is >= '1' and <= '9',
        Against = ["colombia", "ecuador", "uruguay", "dominicana"],
    };
}
