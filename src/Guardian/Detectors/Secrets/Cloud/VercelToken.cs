using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Tokens with a prefix (<c>vcp_</c>, <c>vci_</c>, <c>vca_</c>, <c>vcr_</c>, <c>vck_</c>), Blob tokens, and older tokens of 24 characters behind their name.</summary>
internal static class VercelToken
{
    public static SecretService Service { get; } = new(
        "VERCEL_TOKEN", "Vercel access token", "Vercel アクセストークン", "Vercel docs, Access tokens; Vercel Blob, Using the SDK",
        TokenFormat.Of("vcp_{base62:24-80}") with { StartsAlone = true },
        TokenFormat.Of("vci_{base62:24-80}") with { StartsAlone = true },
        TokenFormat.Of("vca_{base62:24-80}") with { StartsAlone = true },
        TokenFormat.Of("vcr_{base62:24-80}") with { StartsAlone = true },
        TokenFormat.Of("vck_{base62:24-80}") with { StartsAlone = true },
        TokenFormat.Of("vercel_blob_rw_{base62:14-20}_{base62:28-40}"),
        TokenFormat.Behind("{base62:24}", "vercel_token", "vercel_access_token", "vercel_api", "now_token", "vercel"));
}
