using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Umsatzsteuer-Identifikationsnummer (UStG § 27a): DE and nine digits, the last by ISO/IEC 7064 MOD 11,10.</summary>
internal static class GermanVatId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("DE_VAT_ID", "DE", "VAT identification number (Germany)", "付加価値税識別番号 (ドイツ)", "UStG § 27a; VIES; ISO/IEC 7064 MOD 11,10",
            "VAT identification number issued in Germany.", "ドイツで発行される付加価値税識別番号です。"),
        Layouts = ["DE#########", "DE ### ### ###", "DE ###### ###", "DE #########", "DE-#########", "DE### ### ###"],
        Words = [
            "ust-idnr", "ust-id", "ust-id-nr", "ustid", "ustidnr", "ust id", "umsatzsteuer", "umsatzsteuer-id", "umsatzsteuer-identifikationsnummer",
            "umsatzsteueridentifikationsnummer", "mwst", "vat", "vat id", "vat number", "vat no", "vat reg"
        ],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Structure = value => value[2] != '0',
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Mod11Dash10(value[2..]);
}
