using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Tax or labour number of a person or company in Argentina; holds the identity number.
/// </summary>
internal static class ArCuit
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AR_CUIT", "AR", "CUIT/CUIL (Argentina)", "納税者・労働者番号 CUIT/CUIL (アルゼンチン)", "AFIP/ARCA, Resolución General 10/1997; check digit modulo 11",
            "Tax or labour number of a person or company in Argentina; holds the identity number.", "アルゼンチンの納税者または労働者の番号です。"),
        Layouts = ["##-########-#", "###########", "## ######## #"],
        Words = 
        [
            "cuit", "cuil", "cuit/cuil", "clave única de identificación tributaria", "código único de identificación laboral",
            "identificación tributaria", "afip", "arca",
        ],
        Structure = value => CheckDigits.Two(value, 0) is 20 or (>= 23 and <= 27) or 30 or 33 or 34 or 50 or 51 or 55,
        Check = HasCheckDigit,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (11 - CheckDigits.WeightedSum(value[..10], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == value[10] - '0';
}
