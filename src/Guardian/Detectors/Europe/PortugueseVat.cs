using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Portuguese VAT number: PT and the NIF.</summary>
internal static class PortugueseVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("PT_VAT", "PT", "VAT number (Portugal)", "付加価値税番号 (ポルトガル)", "VIES",
            "VAT number issued in Portugal.", "ポルトガルで発行される付加価値税番号です。"),
        Layouts = ["PT#########", "PT #########", "PT-#########", "PT ### ### ###"],
        Words = ["iva", "nif", "vat", "vat number", "contribuinte"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        PortugueseTaxNumber.HasCheckDigits(value[2..]);
}
