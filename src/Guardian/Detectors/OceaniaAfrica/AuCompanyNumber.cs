using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Nine digits of a company in Australia.
/// </summary>
internal static class AuCompanyNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_ACN", "AU", "Company number ACN (Australia)", "会社番号 ACN (オーストラリア)", "ASIC, Australian Company Number check digit",
            "Nine digits of a company in Australia.", "オーストラリアの会社番号です。"),
        Layouts = ["### ### ###", "#########", "###-###-###"],
        Words = ["acn", "acns", "australian company number", "company number", "acn no", "arbn", "asic"],
        Check = HasCheckDigit,
        Against = ["abn", "tfn", "tax file"],
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (10 - CheckDigits.WeightedSum(value[..8], [8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10 == value[8] - '0';
}
