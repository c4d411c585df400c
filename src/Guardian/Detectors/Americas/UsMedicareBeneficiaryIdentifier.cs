using System.Buffers;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Eleven characters on a Medicare card.
/// </summary>
internal static class UsMedicareBeneficiaryIdentifier
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_MBI", "US", "Medicare beneficiary identifier (United States)", "メディケア受給者番号 MBI (アメリカ)", "CMS, Understanding the Medicare Beneficiary Identifier format",
            "Eleven characters on a Medicare card.", "メディケアカードに記載された11文字の番号です。"),
        Layouts = ["#@*#-@*#-@@##", "#@*# @*# @@##", "#@*#@*#@@##"],
        Words = 
        [
            "mbi", "medicare", "medicare number", "medicare id", "medicare beneficiary", "medicare beneficiary identifier", "medicare beneficiary id",
            "beneficiary id", "hicn", "メディケア",
        ],
        Structure = HasLetters,
        Standing = Standing.Punctuated,
    };

    /// <summary>The first digit is not zero; letters are never S, L, O, I, B or Z.</summary>
    internal static bool HasLetters(ReadOnlySpan<char> value) => value[0] != '0' && !value.ContainsAny(Unused);

    private static readonly SearchValues<char> Unused = SearchValues.Create("SLOIBZ");
}
