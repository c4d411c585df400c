using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Partita IVA: seven digits, province office, and the Luhn check; IT may stand in front.</summary>
internal static class ItalianVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("IT_VAT_CODE", "IT", "VAT number (partita IVA) (Italy)", "付加価値税番号 (partita IVA) (イタリア)", "DPR 633/1972 art. 35",
            "VAT number (partita IVA) issued in Italy.", "イタリアで発行される付加価値税番号 (partita IVA)です。"),
        Layouts = ["###########", "IT###########", "IT ###########", "IT-###########", "IT ### #### ####"],
        Words = ["partita iva", "p.iva", "p. iva", "piva", "p iva", "p.i.", "vat", "vat number", "vat no", "codice fiscale"],
        WordsWithCountry = ["tax number", "tax id", "vat id", "VAT番号", "付加価値税番号"],
        Structure = IsIssued,
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        return CheckDigits.Luhn(value[^11..]);
    }

    internal static bool IsIssued(ReadOnlySpan<char> value) =>
        CheckDigits.ToNumber(value[^4..^1]) is (>= 1 and <= 100) or 120 or 121 or 888 or 999 && !value[^11..^4].SequenceEqual("0000000");
}
