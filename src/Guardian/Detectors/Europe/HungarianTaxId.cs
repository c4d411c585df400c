using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Adóazonosító jel: ten digits, the first 8, check digit by weights 1 to 9 modulo 11.</summary>
internal static class HungarianTaxId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HU_TAX_ID", "HU", "Tax identification number (Hungary)", "税務識別番号 (ハンガリー)", "1996. évi XX. törvény, adóazonosító jel",
            "Tax identification number issued in Hungary.", "ハンガリーで発行される税務識別番号です。"),
        Layouts = ["##########", "# ### ### ###", "#### ### ###", "##########"],
        Words = ["adóazonosító", "adóazonosító jel", "adóazonosító jele", "adoazonosito"],
        WordsWithCountry = ["tax id", "tax number", "tax identification", "納税者番号", "税番号"],
        Structure = value => value[0] == '8',
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == value[9] - '0';
}
