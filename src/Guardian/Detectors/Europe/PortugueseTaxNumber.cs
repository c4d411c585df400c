using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>NIF or NIPC: nine digits, check digit by weights 9 to 2 modulo 11.</summary>
internal static class PortugueseTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PT_NIF", "PT", "Tax number (NIF) (Portugal)", "納税者番号 (NIF) (ポルトガル)", "Portaria 307/2015; Decreto-Lei 14/2013",
            "Tax number (NIF) issued in Portugal.", "ポルトガルで発行される納税者番号 (NIF)です。"),
        Layouts = ["#########", "### ### ###", "###.###.###", "###-###-###"],
        Words = ["nif", "número de contribuinte", "contribuinte", "número fiscal", "número de identificação fiscal", "nipc", "nº contribuinte", "n.º de contribuinte"],
        WordsWithCountry = ["tax number", "tax id", "納税者番号", "税番号"],
        Structure = value => value[0] is not ('0' or '4' or '7') || value[..2] is "45" or "70" or "71" or "72" or "74" or "75" or "77" or "78" or "79",
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        (11 - Math.Max(1, CheckDigits.WeightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 == value[8] - '0';
}
