using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Közösségi adószám: HU and the first eight digits of the adószám.</summary>
internal static class HungarianVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("HU_VAT", "HU", "VAT number (Hungary)", "付加価値税番号 (ハンガリー)", "NAV; VIES",
            "VAT number issued in Hungary.", "ハンガリーで発行される付加価値税番号です。"),
        Layouts = ["HU########", "HU ########", "HU-########"],
        Words = ["áfa", "közösségi adószám", "eu adószám", "adószám", "vat", "vat number"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value[2..], [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0;
}
