using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-</c> and 48 letters and digits behind their name.</summary>
internal static class MoonshotKey
{
    public static SecretService Service { get; } = new(
        "MOONSHOT_API_KEY", "Moonshot AI API key", "Moonshot AI API キー", "Moonshot AI docs, API keys",
        TokenFormat.Behind("sk-{base62:48}", "moonshot", "kimi_api", "kimi_key", "kimi"));
}
