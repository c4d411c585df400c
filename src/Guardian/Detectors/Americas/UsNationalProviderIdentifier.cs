using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a health care provider in the United States: Luhn over the ten digits behind 80840.
/// </summary>
internal static class UsNationalProviderIdentifier
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_NPI", "US", "National provider identifier (United States)", "全米医療提供者番号 NPI (アメリカ)", "45 CFR 162.406; CMS NPI check digit requirements",
            "Number of a health care provider in the United States: Luhn over the ten digits behind 80840.", "アメリカの医療提供者の10桁の番号です。"),
        Layouts = ["##########", "####-###-###", "#### ### ###"],
        Words = 
        [
            "npi", "npis", "npi number", "national provider", "national provider identifier", "provider id", "provider number", "provider identifier",
            "rendering provider", "billing provider", "医療提供者",
        ],
        Structure = value => value[0] is '1' or '2',
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        // The prefix 80840 adds 24 to the sum, whatever follows.
        Span<char> prefixed = ['8', '0', '8', '4', '0', .. value];
        return CheckDigits.Luhn(prefixed);
    }
}
