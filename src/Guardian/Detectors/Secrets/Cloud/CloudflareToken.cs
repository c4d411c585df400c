using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Tokens with a prefix (<c>cfut_</c>, <c>cfat_</c>, <c>cfk_</c>, 40 characters and a checksum of eight), Origin CA keys, and older tokens and global keys behind their name.</summary>
internal static class CloudflareToken
{
    public static SecretService Service { get; } = new(
        "CLOUDFLARE_API_TOKEN", "Cloudflare API token", "Cloudflare API トークン", "Cloudflare docs, Token formats; API tokens; Origin CA keys",
        TokenFormat.Of("cfut_{base62:40}{lhex:8}"),
        TokenFormat.Of("cfat_{base62:40}{lhex:8}"),
        TokenFormat.Of("cfk_{base62:40}{lhex:8}"),
        TokenFormat.Of("v1.0-{lhex:24}-{lhex:146}"),
        TokenFormat.Behind("{base64url:40}", "cloudflare", "cf_api_token", "cf_token", "wrangler"),
        TokenFormat.Behind("{lhex:37}", "cloudflare", "cf_api_key", "cf_key", "x-auth-key"),
        TokenFormat.Behind("{lhex:64}", "r2_secret", "cloudflare_r2", "r2.cloudflarestorage.com"));
}
