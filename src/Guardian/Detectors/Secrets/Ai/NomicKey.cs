using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>nk-</c> and 43 base64url characters behind their name.</summary>
internal static class NomicKey
{
    public static SecretService Service { get; } = new(
        "NOMIC_API_KEY", "Nomic API key", "Nomic API キー", "Nomic Atlas docs, API key",
        TokenFormat.Behind("nk-{base64url:43}", "nomic"));
}
