using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Organisasjonsnummer: nine digits, the first 8 or 9, check digit by weights 3 2 7 6 5 4 3 2 modulo 11; NO in front and MVA behind make
/// the VAT number.
/// </summary>
internal static class NorwegianOrganisationNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("NO_ORGANISASJONSNUMMER", "NO", "Organisation number (Norway)", "組織番号 (ノルウェー)", "Brønnøysundregistrene, organisasjonsnummer",
            "Organisation number issued in Norway.", "ノルウェーで発行される組織番号です。"),
        Layouts = ["#########", "### ### ###", "######### MVA", "### ### ### MVA", "#########MVA"],
        Words = ["organisasjonsnummer", "org.nr", "orgnr", "org nr", "org. nr", "org-nr", "foretaksregisteret", "mva", "brønnøysund"],
        WordsWithCountry = ["organisation number", "organization number", "company number", "vat", "vat number", "組織番号", "法人番号", "企業番号"],
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["NO#########MVA", "NO ### ### ### MVA", "NO#########", "NO ######### MVA"],
        Words = ["organisasjonsnummer", "org.nr", "orgnr", "org nr", "org. nr", "org-nr", "foretaksregisteret", "mva", "vat", "brønnøysund"],
        WordsWithCountry = ["organisation number", "organization number", "company number", "vat", "vat number", "組織番号", "法人番号", "企業番号"],
        Check = HasCheckDigits,
        Name = "no-organisasjonsnummer-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var start = char.IsAsciiLetter(value[0]) ? 2 : 0;
        var digits = value[start..(start + 9)];
        return digits[0] is '8' or '9' && CheckDigits.WeightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
    }
}
