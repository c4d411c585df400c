using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>CVR number: eight digits whose sum by weights 2 7 6 5 4 3 2 1 is a multiple of eleven; DK in front makes the VAT number.</summary>
internal static class DanishCvr
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("DK_CVR", "DK", "Company number (CVR) (Denmark)", "企業番号 (CVR) (デンマーク)", "Erhvervsstyrelsen, CVR",
            "Company number (CVR) issued in Denmark.", "デンマークで発行される企業番号 (CVR)です。"),
        Layouts = ["########", "## ## ## ##"],
        Words = ["cvr", "cvr-nummer", "cvr-nr", "cvr nr", "cvr nummer", "se-nummer", "moms", "momsnummer", "virk"],
        WordsWithCountry = ["company number", "vat", "vat number", "企業番号", "会社番号", "法人番号"],
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["DK########", "DK ## ## ## ##", "DK-########", "DK ########"],
        Words = ["cvr", "cvr-nummer", "cvr-nr", "cvr nr", "cvr nummer", "se-nummer", "moms", "momsnummer", "virk", "vat"],
        WordsWithCountry = ["company number", "vat", "vat number", "企業番号", "会社番号", "法人番号"],
        Check = HasCheckDigits,
        Name = "dk-cvr-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value[^8..], [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
}
