using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Thirteen digits of a business in New Zealand.
/// </summary>
internal static class NzBusinessNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NZ_NZBN", "NZ", "Business number NZBN (New Zealand)", "事業者番号 NZBN (ニュージーランド)", "New Zealand Business Number Act 2016; GS1 global location number check digit",
            "Thirteen digits of a business in New Zealand.", "ニュージーランドの事業者番号です。"),
        Layouts = ["9429#########", "9429 ### ### ###"],
        Words = ["nzbn", "new zealand business number", "business number", "nz business number", "nzbn number"],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (10 - CheckDigits.WeightedSum(value[..12], [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10) % 10 == value[12] - '0';
}
