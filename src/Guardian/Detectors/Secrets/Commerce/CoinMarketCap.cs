using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>CoinMarketCap keys: a UUID in <c>X-CMC_PRO_API_KEY</c>.</summary>
internal static class CoinMarketCap
{
    public static SecretService Service { get; } = new(
        "COINMARKETCAP_API_KEY", "CoinMarketCap API key", "CoinMarketCap API キー", "CoinMarketCap API documentation, Authentication",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "coinmarketcap", "cmc pro api key", "x-cmc_pro") with { Near = TokenFormat.CredentialWords });
}
