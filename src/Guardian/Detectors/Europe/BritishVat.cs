using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// British VAT number: GB (XI in Northern Ireland), nine digits of which the last two are 97 less the sum of the first seven by weights 8
/// to 2, since 2010 also with 55 added, and three more for branches.
/// </summary>
internal static class BritishVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("UK_VAT", "GB", "VAT registration number (United Kingdom)", "VAT登録番号 (英国)", "HMRC VAT Notice 700, check digits",
            "VAT registration number issued in United Kingdom.", "英国で発行されるVAT登録番号です。"),
        Layouts = [
            "GB#########", "GB ### #### ##", "GB### #### ##", "GB ### ### ###", "GB ######### ###", "GB############", "XI#########", "XI ### #### ##",
            "#########", "### #### ##", "GB-#########"
        ],
        Words = ["vat", "vat number", "vat no", "vat reg", "vat registration", "value added tax", "vrn", "tax id"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = char.IsAsciiLetter(value[0]) ? value[2..] : value;
        var sum = CheckDigits.WeightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + CheckDigits.Two(digits, 7);
        return sum % 97 == 0 || (sum + 55) % 97 == 0;
    }
}
