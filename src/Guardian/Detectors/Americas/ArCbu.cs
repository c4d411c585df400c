using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Twenty-two digits of a bank or wallet account in Argentina, with two check digits.
/// </summary>
internal static class ArCbu
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("AR_CBU", "AR", "Bank account number CBU/CVU (Argentina)", "銀行口座番号 CBU (アルゼンチン)", "BCRA, Comunicación A 2519: clave bancaria uniforme",
            "Twenty-two digits of a bank or wallet account in Argentina, with two check digits.", "アルゼンチンの22桁の口座番号です。"),
        Layouts = ["######################", "######## ##############", "########-##############"],
        Words = ["cbu", "cvu", "cbu/cvu", "clave bancaria", "clave bancaria uniforme", "clave virtual uniforme", "alias cbu", "transferencia"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        (10 - CheckDigits.WeightedSum(value[..7], [7, 1, 3, 9, 7, 1, 3]) % 10) % 10 == value[7] - '0'
        && (10 - CheckDigits.WeightedSum(value[8..21], [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]) % 10) % 10 == value[21] - '0';
}
