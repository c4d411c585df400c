using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Thirteen digits of a taxpayer in Ecuador.
/// </summary>
internal static class EcRuc
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("EC_RUC", "EC", "Tax number RUC (Ecuador)", "納税者番号 RUC (エクアドル)", "SRI, Ley del Registro Único de Contribuyentes",
            "Thirteen digits of a taxpayer in Ecuador.", "エクアドルの納税者番号です。"),
        Layouts = ["#############", "##########-###", "########## ###"],
        Words = ["ruc", "r.u.c.", "registro único de contribuyentes", "sri", "contribuyente"],
        Structure = value => CheckDigits.Two(value, 0) is (>= 1 and <= 24) or 30 && value[10..] is not "000",
        Check = HasCheckDigit,
    };

    /// <summary>The third digit says whose number it is: a person (modulo 10), a public body (6) or a company (9), both modulo 11.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => value[2] switch
    {
        < '6' => CheckDigits.Luhn(value[..10]),
        '6' => (11 - CheckDigits.WeightedSum(value[..8], [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == value[8] - '0',
        '9' => (11 - CheckDigits.WeightedSum(value[..9], [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == value[9] - '0',
        _ => false,
    };
}
