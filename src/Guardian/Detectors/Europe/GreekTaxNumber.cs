using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>ΑΦΜ: nine digits, check digit by the powers of two from 256 to 2 modulo 11 (ten counts as zero); EL in front makes the VAT number.</summary>
internal static class GreekTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("GR_AFM", "GR", "Tax number (AFM) (Greece)", "納税者番号 (AFM) (ギリシャ)", "ΑΑΔΕ; VIES",
            "Tax number (AFM) issued in Greece.", "ギリシャで発行される納税者番号 (AFM)です。"),
        Layouts = ["#########"],
        Words = ["αφμ", "α.φ.μ.", "afm", "αριθμός φορολογικού μητρώου", "φπα"],
        WordsWithCountry = ["tax number", "tax id", "vat", "vat number", "納税者番号", "税番号"],
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["EL#########", "EL #########", "GR#########", "EL-#########"],
        Words = ["αφμ", "α.φ.μ.", "afm", "αριθμός φορολογικού μητρώου", "φπα", "vat", "vat number", "tin"],
        WordsWithCountry = ["tax number", "tax id", "vat", "vat number", "納税者番号", "税番号"],
        Check = HasCheckDigits,
        Name = "gr-afm-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value[^9..], [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == value[^1] - '0';
}
