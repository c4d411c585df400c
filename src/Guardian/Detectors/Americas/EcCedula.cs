using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Ten digits of a person in Ecuador.
/// </summary>
internal static class EcCedula
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("EC_CEDULA", "EC", "Identity card number (Ecuador)", "身分証番号 (エクアドル)", "Registro Civil del Ecuador: cédula, check digit modulo 10",
            "Ten digits of a person in Ecuador.", "エクアドルの個人番号です。"),
        Layouts = ["##########", "#########-#", "######### #"],
        Words = ["cédula", "cédula de identidad", "número de cédula", "cédula ecuatoriana", "ci", "c.i.", "ecuadorian id", "identificación"],
        WordsWithCountry = ["cédula de ciudadanía"],
        Structure = value => CheckDigits.Two(value, 0) is (>= 1 and <= 24) or 30 && value[2] < '6',
        Check = CheckDigits.Luhn,
        Against = ["colombia", "bogotá", "uruguay"],
    };
}
