using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Umsatzsteuer-Identifikationsnummer: ATU and eight digits, the last a check digit: digit sums by weights 1 and 2, plus 4, modulo 10.</summary>
internal static class AustrianVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("AT_VAT", "AT", "VAT identification number (Austria)", "付加価値税識別番号 (オーストリア)", "BMF, UID-Nummer; VIES",
            "VAT identification number issued in Austria.", "オーストリアで発行される付加価値税識別番号です。"),
        Layouts = ["ATU########", "ATU ########", "ATU ### ### ##", "AT U########", "ATU-########"],
        Words = ["uid", "uid-nummer", "uid-nr", "ust-idnr", "ust-id", "umsatzsteuer", "vat"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = value[3..];
        var sum = 4;
        for (var i = 0; i < 7; i++)
        {
            var product = (digits[i] - '0') * (1 + i % 2);
            sum += product / 10 + product % 10;
        }

        return (10 - sum % 10) % 10 == digits[7] - '0';
    }
}
