using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Abgabenkontonummer: two digits of the tax office, six digits and a check digit (ISO/IEC 7812-1 annex B).</summary>
internal static class AustrianTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("AT_TAX_NUMBER", "AT", "Tax number (Austria)", "納税者番号 (オーストリア)", "BMF, Abgabenkontonummer",
            "Tax number issued in Austria.", "オーストリアで発行される納税者番号です。"),
        Layouts = ["##-###/####", "## ###/####", "#########", "## ### ####", "##-### ####", "##/###/####"],
        Words = ["abgabenkontonummer", "steuernummer", "steuer-nr", "st.nr", "finanzamtsnummer", "finanzamt"],
        WordsWithCountry = ["tax number", "tax id", "tax identification", "納税者番号", "税番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value);
}
