using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Tailscale keys: <c>tskey-</c>, kind (<c>auth</c>, <c>api</c>, <c>client</c>, <c>scim</c>, <c>webhook</c>), id, secret.</summary>
internal static class Tailscale
{
    public static SecretService Service { get; } = new(
        "TAILSCALE_KEY", "Tailscale key", "Tailscale キー", "Tailscale Docs, Key prefixes",
        TokenFormat.Of("tskey-{lower:3-10}-{base62:8-24}-{base62:24-48}"));
}
