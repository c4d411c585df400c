using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Eleven digits of a taxpayer in Peru.
/// </summary>
internal static class PeRuc
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PE_RUC", "PE", "Tax number RUC (Peru)", "納税者番号 RUC (ペルー)", "SUNAT, Registro Único de Contribuyentes",
            "Eleven digits of a taxpayer in Peru.", "ペルーの納税者番号です。"),
        Layouts = ["###########", "##-########-#"],
        Words = ["ruc", "r.u.c.", "registro único de contribuyentes", "sunat", "contribuyente"],
        Structure = value => CheckDigits.Two(value, 0) is 10 or 15 or 16 or 17 or 20,
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (11 - CheckDigits.WeightedSum(value[..10], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10 == value[10] - '0';
}
