using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Tax number of a company or person in Colombia.
/// </summary>
internal static class CoNit
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CO_NIT", "CO", "Tax number NIT (Colombia)", "納税者番号 NIT (コロンビア)", "DIAN, Orden Administrativa 4 de 1989: dígito de verificación",
            "Tax number of a company or person in Colombia.", "コロンビアの納税者番号です。"),
        Layouts = ["###.###.###-#", "#########-#", "##########"],
        Words = ["nit", "n.i.t.", "número de identificación tributaria", "identificación tributaria", "dian", "rut"],
        Check = HasCheckDigit,
        Against = ["guatemala", "el salvador", "bolivia", "chile"],
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var remainder = CheckDigits.WeightedSum(value[..9], [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
        return (remainder < 2 ? remainder : 11 - remainder) == value[9] - '0';
    }
}
