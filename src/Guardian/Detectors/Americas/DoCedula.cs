using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Eleven digits of a person in the Dominican Republic.
/// </summary>
internal static class DoCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DO_CEDULA", "DO", "Identity card number (Dominican Republic)", "身分証番号 (ドミニカ共和国)", "Junta Central Electoral, cédula de identidad y electoral: Luhn",
            "Eleven digits of a person in the Dominican Republic.", "ドミニカ共和国の個人番号です。"),
        Layouts = ["###-#######-#", "###########", "### ####### #"],
        Words = ["cédula", "cédula de identidad", "cédula de identidad y electoral", "dominican id", "cédula dominicana", "número de cédula"],
        Check = CheckDigits.Luhn,
        Standing = Standing.Punctuated,
    };
}
