using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>PostHog personal keys (<c>phx_</c>) and secure keys (<c>phs_</c>). Project keys (<c>phc_</c>) are public.</summary>
internal static class PostHog
{
    public static SecretService Service { get; } = new(
        "POSTHOG_API_KEY", "PostHog API key", "PostHog API キー", "PostHog Docs, Personal API keys; Feature flags secure API key",
        TokenFormat.Of("phx_{base62:40-56}"),
        TokenFormat.Of("phs_{base62:40-56}"));
}
