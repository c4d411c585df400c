using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Bybit API secrets: 36 letters and digits.</summary>
internal static class Bybit
{
    public static SecretService Service { get; } = new(
        "BYBIT_SECRET", "Bybit secret", "Bybit シークレット", "Bybit API documentation, Authentication",
        TokenFormat.Behind("{base62:36}", "bybit"));
}
