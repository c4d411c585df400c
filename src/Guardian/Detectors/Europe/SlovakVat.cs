using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>IČ DPH and DIČ: ten digits that make a multiple of eleven, the third 2, 3, 4, 7, 8 or 9.</summary>
internal static class SlovakVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("SK_VAT", "SK", "Tax and VAT number (IČ DPH) (Slovakia)", "納税者・付加価値税番号 (IČ DPH) (スロバキア)", "Finančná správa; VIES",
            "Tax and VAT number (IČ DPH) issued in Slovakia.", "スロバキアで発行される納税者・付加価値税番号 (IČ DPH)です。"),
        Layouts = ["##########"],
        Words = ["ič dph", "dič", "dph"],
        WordsWithCountry = ["tax id", "tax number", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Structure = value => value[^10] != '0' && value[^8] is '2' or '3' or '4' or '7' or '8' or '9',
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["SK##########", "SK ##########"],
        Words = ["ič dph", "dič", "dph", "vat", "vat number"],
        WordsWithCountry = ["tax id", "tax number", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Structure = value => value[^10] != '0' && value[^8] is '2' or '3' or '4' or '7' or '8' or '9',
        Check = HasCheckDigits,
        Name = "sk-vat-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.ToNumber(value[^10..]) % 11 == 0;
}
