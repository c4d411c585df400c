using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Thirteen digits with municipality and birth date, and a letter.
/// </summary>
internal static class NiCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NI_CEDULA", "NI", "Identity card number (Nicaragua)", "身分証番号 (ニカラグア)", "Consejo Supremo Electoral, cédula de identidad",
            "Thirteen digits with municipality and birth date, and a letter.", "ニカラグアの個人番号です。"),
        Layouts = ["###-######-####@", "#############@"],
        Words = ["cédula", "cédula de identidad", "nicaraguan id", "cédula nicaragüense", "número de cédula"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 5), CheckDigits.Two(value, 3)),
        Standing = Standing.Punctuated,
    };
}
