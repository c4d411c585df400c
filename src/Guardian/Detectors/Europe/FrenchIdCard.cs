using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Number of the carte nationale d'identité: twelve digits until 2021, nine characters since.</summary>
internal static class FrenchIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FR_ID_CARD", "FR", "Identity card number (France)", "身分証明書番号 (フランス)", "ANTS, carte nationale d'identité",
            "Identity card number issued in France.", "フランスで発行される身分証明書番号です。"),
        Layouts = ["############", "@********", "####*#######"],
        Words = ["carte d'identité", "carte nationale d'identité", "numéro de carte d'identité", "cni", "cnie", "n° cni", "pièce d'identité"],
        WordsWithCountry = ["identity card", "id card", "national id", "身分証", "IDカード"],
        Structure = IsNumber,
    };

    /// <summary>Twelve digits, or nine characters with two digits at least: words have none.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> value)
    {
        var digits = 0;
        foreach (var c in value)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return value.Length == 12 || digits >= 2;
    }
}
