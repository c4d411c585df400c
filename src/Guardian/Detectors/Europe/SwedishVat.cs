using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Momsregistreringsnummer: SE, the ten digits of the organisation or person, 01.</summary>
internal static class SwedishVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("SE_VAT", "SE", "VAT number (Sweden)", "付加価値税番号 (スウェーデン)", "Skatteverket; VIES",
            "VAT number issued in Sweden.", "スウェーデンで発行される付加価値税番号です。"),
        Layouts = ["SE##########01", "SE ###### #### 01", "SE ######-#### 01", "SE ##########01", "SE######-####01"],
        Words = ["moms", "momsnummer", "momsregistreringsnummer", "momsreg.nr", "vat", "vat number", "vat-nummer"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value[2..12]);
}
