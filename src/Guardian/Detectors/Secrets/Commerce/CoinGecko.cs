using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>CoinGecko keys: <c>CG-</c> and 24 letters and digits.</summary>
internal static class CoinGecko
{
    public static SecretService Service { get; } = new(
        "COINGECKO_API_KEY", "CoinGecko API key", "CoinGecko API キー", "CoinGecko API documentation, Authentication",
        TokenFormat.Of("CG-{base62:24}") with { StartsAlone = true });
}
