using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Tokens of Redis, Vector and QStash: base64 behind their variable.</summary>
internal static class UpstashToken
{
    public static SecretService Service { get; } = new(
        "UPSTASH_TOKEN", "Upstash REST token", "Upstash REST トークン", "Upstash docs, REST API; QStash",
        TokenFormat.Behind("{[A-Za-z0-9_=-]:40-160}", "upstash_redis_rest_token", "upstash_vector_rest_token", "upstash_token", "upstash rest token", "upstash_api_key", "qstash_token", "kv_rest_api_token", "upstash"));
}
