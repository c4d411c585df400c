using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Thirteen digits on the Guatemalan identity document.
/// </summary>
internal static class GtCui
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GT_CUI", "GT", "Personal identification number CUI (Guatemala)", "個人識別番号 CUI (グアテマラ)", "RENAP, Código Único de Identificación (DPI)",
            "Thirteen digits on the Guatemalan identity document.", "グアテマラの身分証の13桁の番号です。"),
        Layouts = ["#############", "#### ##### ####"],
        Words = ["cui", "dpi", "código único de identificación", "documento personal de identificación", "renap", "guatemalan id"],
        Structure = value => CheckDigits.Two(value, 9) is >= 1 and <= 22 && CheckDigits.Two(value, 11) is >= 1 and <= 33,
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => CheckDigits.WeightedSum(value[..8], [2, 3, 4, 5, 6, 7, 8, 9]) % 11 == value[8] - '0';
}
