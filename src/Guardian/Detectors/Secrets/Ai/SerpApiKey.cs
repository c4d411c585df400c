using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>64 hexadecimal digits behind their name.</summary>
internal static class SerpApiKey
{
    public static SecretService Service { get; } = new(
        "SERPAPI_API_KEY", "SerpApi API key", "SerpApi API キー", "SerpApi docs, API key",
        TokenFormat.Behind("{lhex:64}", "serpapi", "serp_api"));
}
