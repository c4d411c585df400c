using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits of a taxpayer in Turkey.
/// </summary>
internal static class TrTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TR_TAX_NUMBER", "TR", "Tax number VKN (Turkey)", "納税者番号 VKN (トルコ)", "Gelir İdaresi Başkanlığı, vergi kimlik numarası",
            "Ten digits of a taxpayer in Turkey.", "トルコの納税者番号です。"),
        Layouts = ["##########", "### ### ## ##", "### ### ####"],
        Words = ["vkn", "vergi kimlik", "vergi no", "vergi numarası", "vergi kimlik numarası", "vergi kimlik no", "vergi dairesi", "turkish tax"],
        Check = HasCheckDigit,
    };

    /// <summary>Each digit plus its place from the right modulo 10, times two to that place modulo 9, nine for zero; ten less the sum.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            var shifted = (value[i] - '0' + 9 - i) % 10;
            if (shifted != 0)
                sum += shifted * (1 << (9 - i)) % 9 is > 0 and var rest ? rest : 9;
        }

        return (10 - sum % 10) % 10 == value[9] - '0';
    }
}
