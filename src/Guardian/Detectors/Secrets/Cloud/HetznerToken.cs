using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>64 letters and digits (Cloud) or 32 (DNS) behind their name.</summary>
internal static class HetznerToken
{
    public static SecretService Service { get; } = new(
        "HETZNER_API_TOKEN", "Hetzner API token", "Hetzner API トークン", "Hetzner Cloud API docs, Getting started; Hetzner DNS public API",
        TokenFormat.Behind("{base62:64}", "hcloud", "hetzner"),
        TokenFormat.Behind("{base62:32}", "hetzner_dns", "auth-api-token"));
}
