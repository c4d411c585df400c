using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a taxpayer in Australia; its use is restricted by law.
/// </summary>
internal static class AuTaxFileNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_TFN", "AU", "Tax file number (Australia)", "納税者番号 TFN (オーストラリア)", "Australian Taxation Office, TFN declaration: weights 1 4 3 7 5 8 6 9 10 modulo 11",
            "Number of a taxpayer in Australia; its use is restricted by law.", "オーストラリアの納税者番号で、利用が法律で制限されています。"),
        Layouts = ["### ### ###", "#########", "###-###-###", "########", "## ### ###", "### ### ##"],
        Words = ["tfn", "tfns", "tax file", "tax file number", "tax file no", "tfn no", "australian tax file", "ato"],
        Check = HasCheckDigit,
    };

    /// <summary>Nine digits; the oldest numbers have eight, with weights of their own.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => value.Length == 9
        ? CheckDigits.WeightedSum(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0
        : CheckDigits.WeightedSum(value, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 == 0;
}
