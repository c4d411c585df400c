using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten characters of a taxpayer in India; the fourth says what kind.
/// </summary>
internal static class InPan
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IN_PAN", "IN", "Permanent account number PAN (India)", "永久口座番号 PAN (インド)", "Income Tax Department of India, structure of PAN",
            "Ten characters of a taxpayer in India; the fourth says what kind.", "インドの納税者番号です。"),
        Layouts = ["@@@@@####@"],
        Words = ["pan", "pan card", "pan number", "pan no", "permanent account", "permanent account number", "income tax", "पैन"],
        Structure = value => "ABCFGHJLPT".Contains(value[3], StringComparison.Ordinal),
        Standing = Standing.Alone,
        UpperCase = true,
    };
}
