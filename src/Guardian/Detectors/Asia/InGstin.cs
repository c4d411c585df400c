using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// State, PAN, entity and check character of a business in India.
/// </summary>
internal static class InGstin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IN_GSTIN", "IN", "Goods and services tax number (India)", "物品サービス税番号 GSTIN (インド)", "CGST Rules 2017, rule 10; GSTN, GSTIN check digit modulo 36",
            "State, PAN, entity and check character of a business in India.", "インドの物品サービス税の登録番号です。"),
        Layouts = ["##@@@@@####@*Z*", "## @@@@@####@ *Z*"],
        Words = ["gstin", "gst", "gst number", "gst no", "gst registration", "gstin no", "goods and services tax"],
        Structure = value => CheckDigits.Two(value, 0) is (>= 1 and <= 38) or 97 or 99,
        Check = HasCheckCharacter,
        Standing = Standing.Alone,
    };

    /// <summary>Factors 1 and 2 in turn over the 36 digits and letters; quotient and remainder by 36 of each product are added.</summary>
    internal static bool HasCheckCharacter(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < 14; i++)
        {
            var product = ValueOf(value[i]) * (1 + i % 2);
            sum += product / 36 + product % 36;
        }

        return ValueOf(value[14]) == (36 - sum % 36) % 36;
    }

    private static int ValueOf(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
}
