using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Avalara licence keys: 16 hexadecimal digits in capitals.</summary>
internal static class Avalara
{
    public static SecretService Service { get; } = new(
        "AVALARA_LICENSE_KEY", "Avalara license key", "Avalara ライセンスキー", "Avalara Developer, AvaTax authentication",
        TokenFormat.Behind("{uhex:16}", "avalara", "avatax"));
}
