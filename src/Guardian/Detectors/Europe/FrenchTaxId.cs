using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Numéro fiscal: thirteen digits starting with 0 to 3, the last three the first ten modulo 511.</summary>
internal static class FrenchTaxId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FR_TAX_ID", "FR", "Tax number (SPI) (France)", "納税者番号 (SPI) (フランス)", "DGFiP, numéro fiscal de référence; European Commission, TIN France",
            "Tax number (SPI) issued in France.", "フランスで発行される納税者番号 (SPI)です。"),
        Layouts = ["#############", "## ## ### ### ###", "## ## ### ### ## #", "## ## ### ######"],
        Words = ["numéro fiscal", "numéro fiscal de référence", "n° fiscal", "no fiscal", "spi", "identifiant fiscal", "référence fiscale", "impôts"],
        WordsWithCountry = ["tax number", "tax id", "tax identification", "tin", "納税者番号", "税番号"],
        Structure = value => value[0] <= '3',
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.ToNumber(value[..10]) % 511 == CheckDigits.ToNumber(value[10..]);
}
