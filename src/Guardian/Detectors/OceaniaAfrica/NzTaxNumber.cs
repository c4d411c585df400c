using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Eight or nine digits of a taxpayer in New Zealand.
/// </summary>
internal static class NzTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NZ_IRD", "NZ", "IRD number (New Zealand)", "納税者番号 IRD (ニュージーランド)", "Inland Revenue, IRD number validation: weights modulo 11, second set",
            "Eight or nine digits of a taxpayer in New Zealand.", "ニュージーランドの納税者番号です。"),
        Layouts = ["###-###-###", "##-###-###", "#########", "########", "### ### ###", "## ### ###"],
        Words = ["ird", "ird number", "ird no", "inland revenue", "tax number nz", "nz tax", "gst number"],
        Structure = value => CheckDigits.ToNumber(value) is >= 10_000_000 and <= 200_000_000,
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        Span<char> digits = ['0', '0', '0', '0', '0', '0', '0', '0', '0'];
        value.CopyTo(digits[(9 - value.Length)..]);
        var check = (11 - CheckDigits.WeightedSum(digits[..8], [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
        // Where ten would be needed the second weights decide.
        if (check == 10)
            check = (11 - CheckDigits.WeightedSum(digits[..8], [7, 4, 3, 2, 5, 2, 7, 6]) % 11) % 11;
        return check == digits[8] - '0';
    }
}
