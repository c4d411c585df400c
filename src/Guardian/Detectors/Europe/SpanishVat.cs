using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>NIF-IVA: ES and the NIF of a company, a person or a foreigner.</summary>
internal static class SpanishVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("ES_VAT", "ES", "VAT number (Spain)", "付加価値税番号 (スペイン)", "VIES; Orden EHA/451/2008",
            "VAT number issued in Spain.", "スペインで発行される付加価値税番号です。"),
        Layouts = ["ES@########", "ES########@", "ES@#######@", "ES-@########", "ES-########@", "ES @########", "ES ########@"],
        Words = ["iva", "nif-iva", "nif iva", "nif", "cif", "vat", "vat number", "vat no", "operador intracomunitario"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var number = value[2..];
        return SpanishNif.HasCheckDigits(number) || (number[0] is 'X' or 'Y' or 'Z' ? SpanishNie.HasCheckDigits(number) : char.IsAsciiLetter(number[0]) && SpanishCif.HasCheckDigits(number));
    }
}
