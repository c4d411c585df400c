using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Ably keys: app id, key id and a secret behind a colon.</summary>
internal static class Ably
{
    public static SecretService Service { get; } = new(
        "ABLY_API_KEY", "Ably API key", "Ably API キー", "Ably Docs, API keys",
        TokenFormat.Behind("{base64url:6}.{base64url:6}:{base64url:16-43}", "ably"));
}
