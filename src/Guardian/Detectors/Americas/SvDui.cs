using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Nine digits on the Salvadoran identity document.
/// </summary>
internal static class SvDui
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SV_DUI", "SV", "Identity number DUI (El Salvador)", "身分証番号 DUI (エルサルバドル)", "RNPN, Documento Único de Identidad: weights 9 to 2 modulo 10",
            "Nine digits on the Salvadoran identity document.", "エルサルバドルの身分証の9桁の番号です。"),
        Layouts = ["########-#", "#########"],
        Words = ["dui", "d.u.i.", "documento único de identidad", "documento único", "salvadoran id"],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (10 - CheckDigits.WeightedSum(value[..8], [9, 8, 7, 6, 5, 4, 3, 2]) % 10) % 10 == value[8] - '0';
}
