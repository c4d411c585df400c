using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Polish VAT number: PL and the NIP.</summary>
internal static class PolishVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("PL_VAT", "PL", "VAT number (Poland)", "付加価値税番号 (ポーランド)", "VIES",
            "VAT number issued in Poland.", "ポーランドで発行される付加価値税番号です。"),
        Layouts = ["PL##########", "PL ##########", "PL ###-###-##-##", "PL ### ### ## ##", "PL-##########", "PL###-###-##-##"],
        Words = ["vat", "nip", "vat ue", "vat-ue", "nip ue", "vat number", "vat eu"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        PolishTaxNumber.HasCheckDigits(value[2..]);
}
