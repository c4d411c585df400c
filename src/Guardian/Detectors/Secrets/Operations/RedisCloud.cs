using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Redis Cloud account keys (<c>A</c> and 50 characters) and user keys (<c>S</c> and 50 characters).</summary>
internal static class RedisCloud
{
    public static SecretService Service { get; } = new(
        "REDIS_CLOUD_KEY", "Redis Cloud API key", "Redis Cloud API キー", "Redis Docs, Redis Cloud REST API, API keys",
        TokenFormat.Behind("{[AS]:1}{lalnum:48-52}", "redis cloud", "x api secret key", "x api key"));
}
