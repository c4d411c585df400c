using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>fw_</c> and 22 to 48 letters and digits.</summary>
internal static class FireworksKey
{
    public static SecretService Service { get; } = new(
        "FIREWORKS_API_KEY", "Fireworks AI API key", "Fireworks AI API キー", "Fireworks docs, API keys",
        TokenFormat.Of("fw_{base62:22-48}") with { StartsAlone = true });
}
