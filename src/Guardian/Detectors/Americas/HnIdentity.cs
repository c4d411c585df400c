using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Thirteen digits with department, municipality and birth year.
/// </summary>
internal static class HnIdentity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HN_DNI", "HN", "Identity number (Honduras)", "身分証番号 (ホンジュラス)", "Registro Nacional de las Personas de Honduras",
            "Thirteen digits with department, municipality and birth year.", "ホンジュラスの13桁の個人番号です。"),
        Layouts = ["####-####-#####", "#############", "#### #### #####"],
        Words = ["dni", "tarjeta de identidad", "número de identidad", "identidad hondureña", "honduran id", "identidad"],
        Structure = value => CheckDigits.Two(value, 0) is >= 1 and <= 18 && CheckDigits.Two(value, 2) is >= 1 and <= 28 && CheckDigits.Two(value, 4) is 19 or 20,
    };

    /// <summary>RTN: the identity number with one more digit.</summary>
    public static IdentifierFormat TaxFormat { get; } = Format with
    {
        Name = "hn-rtn",
        Layouts = ["##############", "####-####-######"],
        Words = ["rtn", "registro tributario nacional", "registro tributario"],
    };
}
