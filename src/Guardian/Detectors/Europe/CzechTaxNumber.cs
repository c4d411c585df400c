using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>DIČ: CZ and the IČO of a company or the birth number of a person.</summary>
internal static class CzechTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("CZ_DIC", "CZ", "Tax and VAT number (DIČ) (Czechia)", "納税者・付加価値税番号 (DIČ) (チェコ)", "Zákon 280/2009 Sb. § 130; VIES",
            "Tax and VAT number (DIČ) issued in Czechia.", "チェコで発行される納税者・付加価値税番号 (DIČ)です。"),
        Layouts = ["CZ########", "CZ#########", "CZ##########", "CZ ########", "CZ ##########", "CZ-########"],
        Words = ["dič", "dph", "vat", "vat number", "daňové identifikační číslo", "tax id"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = value[2..];
        return digits.Length == 8 ? CzechCompanyNumber.HasCheckDigits(digits) : CzechBirthNumber.IsIssued(digits) && CzechBirthNumber.HasCheckDigits(digits);
    }
}
