using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Secret keys are 35 characters from <c>0x4AAAAAA</c>; site keys are shorter and public.</summary>
internal static class CloudflareTurnstileSecret
{
    public static SecretService Service { get; } = new(
        "CLOUDFLARE_TURNSTILE_SECRET", "Cloudflare Turnstile secret key", "Cloudflare Turnstile シークレットキー", "Cloudflare docs, Turnstile, Get started",
        TokenFormat.Of("0x4AAAAAA{base64url:26}"));
}
