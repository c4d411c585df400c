using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Unique Taxpayer Reference: ten digits, the first a check digit over the others by weights 6 7 8 9 10 5 4 3 2 modulo 11 (HMRC modulus 11
/// for UTRs).
/// </summary>
internal static class BritishTaxReference
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UK_UTR", "GB", "Unique Taxpayer Reference (United Kingdom)", "納税者固有番号 (UTR) (英国)", "HMRC, Unique Taxpayer Reference",
            "Tax reference of a person or company at HMRC.", "歳入関税庁が発行する納税者番号です。"),
        Layouts = ["##########", "##### #####", "##########K", "### ### ####"],
        Words = [
            "utr", "utr number", "unique taxpayer reference", "unique tax reference", "self assessment", "hmrc reference",
            "corporation tax reference", "taxpayer reference"
        ],
        WordsWithCountry = ["tax reference", "tax reference number", "tax id", "tax number", "納税者番号", "税番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        "21987654321"[CheckDigits.WeightedSum(value[1..10], [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] == value[0];
}
