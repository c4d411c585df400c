using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>SecurityTrails keys: 32 letters and digits.</summary>
internal static class SecurityTrails
{
    public static SecretService Service { get; } = new(
        "SECURITYTRAILS_API_KEY", "SecurityTrails API key", "SecurityTrails API キー", "SecurityTrails API, Authentication",
        TokenFormat.Behind("{base62:32}", "securitytrails", "security trails"));
}
