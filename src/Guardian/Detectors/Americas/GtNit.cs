using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Tax number of a person or company in Guatemala.
/// </summary>
internal static class GtNit
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GT_NIT", "GT", "Tax number NIT (Guatemala)", "納税者番号 NIT (グアテマラ)", "SAT Guatemala, Número de Identificación Tributaria",
            "Tax number of a person or company in Guatemala.", "グアテマラの納税者番号です。"),
        Layouts = ["#######-*", "########-*", "######-*", "########*", "#######*"],
        Words = ["nit", "n.i.t.", "número de identificación tributaria", "identificación tributaria", "sat guatemala"],
        Structure = value => char.IsAsciiDigit(value[^1]) || value[^1] == 'K',
        Check = HasCheckDigit,
        Against = ["colombia", "el salvador", "bogotá"],
    };

    /// <summary>Weights rise by one from 2 at the right; 11 less the remainder, K for ten.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < value.Length - 1; i++)
            sum += (value[i] - '0') * (value.Length - i);
        return value[^1] == "0123456789K"[(11 - sum % 11) % 11];
    }
}
