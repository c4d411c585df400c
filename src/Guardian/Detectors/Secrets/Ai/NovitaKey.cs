using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk_</c> and 43 base64url characters behind their name.</summary>
internal static class NovitaKey
{
    public static SecretService Service { get; } = new(
        "NOVITA_API_KEY", "Novita AI API key", "Novita AI API キー", "Novita AI docs, Manage API keys",
        TokenFormat.Behind("sk_{base64url:43}", "novita"));
}
