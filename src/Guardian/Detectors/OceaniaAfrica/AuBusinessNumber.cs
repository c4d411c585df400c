using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Eleven digits of a business in Australia.
/// </summary>
internal static class AuBusinessNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_ABN", "AU", "Business number ABN (Australia)", "事業者番号 ABN (オーストラリア)", "Australian Business Register, format of the ABN: modulo 89",
            "Eleven digits of a business in Australia.", "オーストラリアの事業者番号です。"),
        Layouts = ["## ### ### ###", "###########", "##-###-###-###"],
        Words = ["abn", "abns", "australian business number", "business number", "abn no", "abn number"],
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    /// <summary>One is taken from the first digit; weights 10 1 3 5 7 9 11 13 15 17 19; a multiple of 89.</summary>
    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        value[0] != '0' && (CheckDigits.WeightedSum(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 == 0;
}
