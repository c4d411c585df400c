using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Binance API keys and secrets: 64 letters and digits each.</summary>
internal static class Binance
{
    public static SecretService Service { get; } = new(
        "BINANCE_KEY", "Binance API key", "Binance API キー", "Binance API documentation, API key types",
        TokenFormat.Behind("{base62:64}", "binance", "x mbx apikey"),
        TokenFormat.Behind("{base62:64}", "binance"));
}
