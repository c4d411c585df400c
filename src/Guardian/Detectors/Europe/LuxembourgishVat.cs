using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Luxembourg VAT number: LU, six digits and their rest by 89.</summary>
internal static class LuxembourgishVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("LU_VAT", "LU", "VAT number (Luxembourg)", "付加価値税番号 (ルクセンブルク)", "AED; VIES",
            "VAT number issued in Luxembourg.", "ルクセンブルクで発行される付加価値税番号です。"),
        Layouts = ["LU########", "LU ########", "LU-########", "LU ### ### ##"],
        Words = ["tva", "numéro de tva", "vat", "vat number", "mwst", "tva intracommunautaire"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.ToNumber(value[2..8]) % 89 == CheckDigits.Two(value, 8);
}
