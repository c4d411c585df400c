using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Bitfinex keys and secrets: 43 letters and digits.</summary>
internal static class Bitfinex
{
    public static SecretService Service { get; } = new(
        "BITFINEX_KEY", "Bitfinex API key", "Bitfinex API キー", "Bitfinex API documentation, Authentication",
        TokenFormat.Behind("{base62:43}", "bitfinex"));
}
