using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>44 characters with the signature <c>AzCa</c>; older ones are 256 random bits in base64 behind their name.</summary>
internal static class AzureRedisKey
{
    public static SecretService Service { get; } = new(
        "AZURE_REDIS_KEY", "Azure Redis access key", "Azure Redis アクセスキー", "Microsoft Learn, Azure Cache for Redis access keys",
        TokenFormat.Of("{base62:33}AzCa{[A-P]:1}{base62:5}="),
        TokenFormat.Behind("{base64:43}=", "redis.cache.windows.net", "azure_redis", "azure cache"));
}
