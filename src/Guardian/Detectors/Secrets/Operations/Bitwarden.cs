using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Bitwarden Secrets Manager access tokens (version, UUID, secret, encryption key) and client secrets of API keys (30 characters).</summary>
internal static class Bitwarden
{
    public static SecretService Service { get; } = new(
        "BITWARDEN_TOKEN", "Bitwarden access token", "Bitwarden アクセストークン", "Bitwarden Help, Access tokens; Personal API key",
        TokenFormat.Behind("0.{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}.{base62:30}:{base64:22}==", "bws access token", "bitwarden", "access token"),
        TokenFormat.Behind("{base62:30}", "bw clientsecret", "bitwarden client secret", "bitwarden secret"));
}
