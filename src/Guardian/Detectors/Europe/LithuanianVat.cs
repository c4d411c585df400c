using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>PVM code: LT and nine digits (the eighth 1) or twelve (the eleventh 1), check digit by weights 1 2 3 …, then 3 4 5 …, modulo 11.</summary>
internal static class LithuanianVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("LT_VAT", "LT", "VAT number (Lithuania)", "付加価値税番号 (リトアニア)", "VMI; VIES",
            "VAT number issued in Lithuania.", "リトアニアで発行される付加価値税番号です。"),
        Layouts = ["LT#########", "LT############", "LT #########", "LT ############"],
        Words = ["pvm", "pvm kodas", "pvm mokėtojo", "vat", "vat number"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Structure = value => value[^2] == '1',
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = value[2..];
        var (first, second) = (0, 0);
        for (var i = 0; i < digits.Length - 1; i++)
        {
            first += (digits[i] - '0') * (1 + i % 9);
            second += (digits[i] - '0') * (1 + (i + 2) % 9);
        }

        return (first % 11 == 10 ? second % 11 % 10 : first % 11) == digits[^1] - '0';
    }
}
