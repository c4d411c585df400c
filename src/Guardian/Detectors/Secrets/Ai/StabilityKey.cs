using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-</c> and 48 letters and digits behind their name.</summary>
internal static class StabilityKey
{
    public static SecretService Service { get; } = new(
        "STABILITY_API_KEY", "Stability AI API key", "Stability AI API キー", "Stability AI docs, Authentication",
        TokenFormat.Behind("sk-{base62:48}", "stability", "dreamstudio"));
}
