using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Twelve digits of a taxpayer in Uruguay.
/// </summary>
internal static class UyRut
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UY_RUT", "UY", "Tax number RUT (Uruguay)", "納税者番号 RUT (ウルグアイ)", "Dirección General Impositiva: Registro Único Tributario",
            "Twelve digits of a taxpayer in Uruguay.", "ウルグアイの納税者番号です。"),
        Layouts = ["############", "##-######-###-#", "## ###### ### #"],
        Words = ["rut", "ruc", "registro único tributario", "dgi", "identificación tributaria"],
        Structure = value => CheckDigits.Two(value, 0) is >= 1 and <= 22 && value[8..11] is not "000",
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (11 - CheckDigits.WeightedSum(value[..11], [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 == value[11] - '0';
}
