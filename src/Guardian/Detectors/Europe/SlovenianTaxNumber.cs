using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Davčna številka: eight digits, the first not zero, check digit by weights 8 to 2 modulo 11; SI in front makes the VAT number.</summary>
internal static class SlovenianTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("SI_TAX_ID", "SI", "Tax and VAT number (Slovenia)", "納税者・付加価値税番号 (スロベニア)", "FURS, davčna številka; VIES",
            "Tax and VAT number issued in Slovenia.", "スロベニアで発行される納税者・付加価値税番号です。"),
        Layouts = ["########"],
        Words = ["davčna številka", "davčna št.", "davčna", "id za ddv", "ddv"],
        WordsWithCountry = ["tax number", "tax id", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["SI########", "SI ########"],
        Words = ["davčna številka", "davčna št.", "davčna", "id za ddv", "ddv", "vat", "vat number"],
        WordsWithCountry = ["tax number", "tax id", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Name = "si-tax-id-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = value[^8..];
        var control = 11 - CheckDigits.WeightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11;
        return digits[0] != '0' && control != 11 && control % 10 == digits[7] - '0';
    }
}
