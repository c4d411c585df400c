using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Maltese VAT number: MT and eight digits whose sum by weights 3 4 6 7 8 9 10 1 is a multiple of 37.</summary>
internal static class MalteseVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("MT_VAT", "MT", "VAT number (Malta)", "付加価値税番号 (マルタ)", "MTCA; VIES",
            "VAT number issued in Malta.", "マルタで発行される付加価値税番号です。"),
        Layouts = ["MT########", "MT ########", "MT ####-####"],
        Words = ["vat", "vat number", "vat no", "vat reg"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value[2..], [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0;
}
