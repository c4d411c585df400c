using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>KMKR number: EE and nine digits whose sum by weights 3 7 1 3 7 1 3 7 1 is a multiple of ten.</summary>
internal static class EstonianVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("EE_VAT", "EE", "VAT number (Estonia)", "付加価値税番号 (エストニア)", "Maksu- ja Tolliamet; VIES",
            "VAT number issued in Estonia.", "エストニアで発行される付加価値税番号です。"),
        Layouts = ["EE#########", "EE #########"],
        Words = ["kmkr", "käibemaksukohustuslase", "vat", "vat number", "kmkr nr"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value[2..], [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0;
}
