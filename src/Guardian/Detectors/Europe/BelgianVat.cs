using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Belgian VAT number: BE and the enterprise number.</summary>
internal static class BelgianVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("BE_VAT", "BE", "VAT number (Belgium)", "付加価値税番号 (ベルギー)", "VIES",
            "VAT number issued in Belgium.", "ベルギーで発行される付加価値税番号です。"),
        Layouts = ["BE##########", "BE ####.###.###", "BE####.###.###", "BE ##########", "BE #### ### ###", "BE-####.###.###", "BE#########"],
        Words = ["btw", "tva", "vat", "vat number", "btw-nummer", "mwst"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        97 - CheckDigits.ToNumber(value[2..^2]) % 97 == CheckDigits.Two(value, value.Length - 2) && (value.Length == 11 || value[2] is '0' or '1');
}
