using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>IČO: eight digits, check digit by weights 8 to 2 modulo 11.</summary>
internal static class CzechCompanyNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("CZ_ICO", "CZ,SK", "Company number (IČO; Czechia, Slovakia)", "企業識別番号 (IČO、チェコ・スロバキア)", "Zákon 111/2009 Sb.; zákon 272/2015 Z. z.",
            "Number of a company in Czechia or Slovakia.", "チェコまたはスロバキアの企業の番号です。"),
        Layouts = ["########", "### ## ###"],
        Words = ["ičo", "ič", "identifikační číslo", "identifikačné číslo", "ičo:"],
        WordsWithCountry = ["company number"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        (11 - CheckDigits.WeightedSum(value, [8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == value[7] - '0';
}
