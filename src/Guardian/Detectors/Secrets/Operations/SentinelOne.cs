using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>SentinelOne API tokens: 80 letters and digits.</summary>
internal static class SentinelOne
{
    public static SecretService Service { get; } = new(
        "SENTINELONE_TOKEN", "SentinelOne API token", "SentinelOne API トークン", "SentinelOne Management Console API",
        TokenFormat.Behind("{base62:80}", "sentinelone", "sentinel one", "s1 api token"));
}
