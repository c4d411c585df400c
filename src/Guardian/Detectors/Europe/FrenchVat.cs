using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Numéro de TVA intracommunautaire: FR, a key of two characters and the SIREN; a key of digits is 12 plus three times the SIREN modulo 97.</summary>
internal static class FrenchVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("FR_VAT", "FR", "VAT number (TVA) (France)", "付加価値税番号 (TVA) (フランス)", "CGI art. 286 ter; VIES",
            "VAT number (TVA) issued in France.", "フランスで発行される付加価値税番号 (TVA)です。"),
        Layouts = ["FR**#########", "FR ** ### ### ###", "FR** ### ### ###", "FR ** #########", "FR** #########", "FR-**-#########"],
        Words = ["tva", "tva intracommunautaire", "n° tva", "numéro de tva", "vat", "vat number"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        if (!CheckDigits.Luhn(value[4..]))
            return false;
        return !char.IsAsciiDigit(value[2]) || !char.IsAsciiDigit(value[3]) || (12 + 3 * (CheckDigits.ToNumber(value[4..]) % 97)) % 97 == CheckDigits.Two(value, 2);
    }
}
