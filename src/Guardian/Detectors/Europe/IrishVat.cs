using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Irish VAT number: IE and a number with the check letter of the PPS number, or the older form with a letter or sign in second place.</summary>
internal static class IrishVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("IE_VAT", "IE", "VAT number (Ireland)", "VAT番号 (アイルランド)", "Revenue Commissioners; VIES",
            "VAT number issued in Ireland.", "アイルランドで発行されるVAT番号です。"),
        Layouts = ["IE#######@", "IE#######@@", "IE#@#####@", "IE #######@", "IE #######@@"],
        Words = ["vat", "vat number", "vat no", "vat reg", "tax"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var number = value[2..];
        if (!char.IsAsciiLetter(number[1]))
            return IrishPps.HasCheckDigits(number);
        ReadOnlySpan<char> moved = ['0', number[2], number[3], number[4], number[5], number[6], number[0], number[7]];
        return IrishPps.HasCheckDigits(moved);
    }
}
