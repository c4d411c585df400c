using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// TIC: eight digits, not starting with 12, and a letter: digits in even places plus those in odd places by the table 1 0 5 7 9 13 15 17 19
/// 21, modulo 26.
/// </summary>
internal static class CypriotTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("CY_TAX_ID", "CY", "Tax and VAT number (TIC) (Cyprus)", "納税者・付加価値税番号 (TIC) (キプロス)", "Tax Department; VIES",
            "Tax and VAT number (TIC) issued in Cyprus.", "キプロスで発行される納税者・付加価値税番号 (TIC)です。"),
        Layouts = ["########@"],
        Words = ["tic", "φπα", "αφτ", "α.φ.τ."],
        WordsWithCountry = ["tax id", "tax number", "tax identification", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["CY########@", "CY ########@"],
        Words = ["tic", "φπα", "vat", "vat number", "αφτ", "α.φ.τ."],
        WordsWithCountry = ["tax id", "tax number", "tax identification", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Name = "cy-tax-id-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = char.IsAsciiLetter(value[0]) ? value[2..] : value;
        ReadOnlySpan<int> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
        var sum = 0;
        for (var i = 0; i < 8; i++)
            sum += i % 2 == 0 ? odd[digits[i] - '0'] : digits[i] - '0';
        return digits[..2] is not "12" && digits[8] == 'A' + sum % 26;
    }
}
