using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>fc-</c> and 32 hexadecimal digits.</summary>
internal static class FirecrawlKey
{
    public static SecretService Service { get; } = new(
        "FIRECRAWL_API_KEY", "Firecrawl API key", "Firecrawl API キー", "Firecrawl docs, API reference",
        TokenFormat.Of("fc-{lhex:32}") with { StartsAlone = true });
}
