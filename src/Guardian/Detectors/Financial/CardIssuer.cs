namespace Dlp.Guardian.Detectors.Financial;

/// <summary>Issuer ranges of ISO/IEC 7812-1 identification numbers as the schemes publish them, with the lengths they issue.</summary>
/// <param name="Name">Scheme, for reasons.</param>
/// <param name="Low">First range value.</param>
/// <param name="High">Last range value, with as many digits.</param>
/// <param name="Lengths">Issued lengths as bits: bit 16 for 16 digits.</param>
/// <param name="IsWide">The range also covers much that is no card, so that it weighs less.</param>
internal readonly record struct CardIssuer(string Name, int Low, int High, int Lengths, bool IsWide)
{
    private const int From16To19 = (1 << 16) | (1 << 17) | (1 << 18) | (1 << 19);
    private const int From12To19 = (1 << 12) | (1 << 13) | (1 << 14) | (1 << 15) | From16To19;

    // Narrow ranges stand before the wide ones that contain them.
    private static readonly CardIssuer[] All =
    [
        new("elo", 506699, 506778, 1 << 16, false),
        new("elo", 509000, 509999, 1 << 16, false),
        new("elo", 636297, 636297, 1 << 16, false),
        new("elo", 636368, 636368, 1 << 16, false),
        new("hipercard", 606282, 606282, 1 << 16, false),
        new("verve", 506099, 506198, From16To19, false),
        new("dankort", 5019, 5019, 1 << 16, false),
        new("uzcard", 8600, 8600, 1 << 16, false),
        new("humo", 9860, 9860, 1 << 16, false),
        new("napas", 9704, 9704, (1 << 16) | (1 << 19), false),
        new("visa", 4, 4, (1 << 13) | (1 << 16) | (1 << 19), false),
        new("mastercard", 51, 55, 1 << 16, false),
        new("mastercard", 2221, 2720, 1 << 16, false),
        new("amex", 34, 34, 1 << 15, false),
        new("amex", 37, 37, 1 << 15, false),
        new("jcb", 3528, 3589, From16To19, false),
        new("diners", 300, 305, (1 << 14) | From16To19, false),
        new("diners", 3095, 3095, (1 << 14) | From16To19, false),
        new("diners", 36, 36, (1 << 14) | From16To19, false),
        new("diners", 38, 39, (1 << 14) | From16To19, false),
        new("discover", 6011, 6011, From16To19, false),
        new("discover", 644, 649, From16To19, false),
        new("discover", 65, 65, From16To19, false),
        new("unionpay", 62, 62, From16To19, false),
        new("unionpay", 810, 817, From16To19, false),
        new("rupay", 508, 508, 1 << 16, false),
        new("rupay", 60, 60, 1 << 16, false),
        new("rupay", 81, 82, 1 << 16, false),
        new("mir", 2200, 2204, From16To19, false),
        new("troy", 9792, 9792, 1 << 16, false),
        new("maestro", 50, 50, From12To19, true),
        new("maestro", 56, 58, From12To19, true),
        new("maestro", 61, 61, From12To19, true),
        new("maestro", 63, 63, From12To19, true),
        new("maestro", 67, 69, From12To19, true),
    ];

    /// <summary>The issuer whose range and lengths fit, or null.</summary>
    public static CardIssuer? Of(ReadOnlySpan<char> digits)
    {
        foreach (var issuer in All)
        {
            if ((issuer.Lengths >> digits.Length & 1) == 0)
                continue;
            var prefix = 0;
            for (int rest = issuer.High, i = 0; rest > 0; rest /= 10, i++)
                prefix = prefix * 10 + digits[i] - '0';
            if (prefix >= issuer.Low && prefix <= issuer.High)
                return issuer;
        }

        return null;
    }
}
