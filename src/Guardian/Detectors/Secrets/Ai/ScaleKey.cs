using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>live_</c> or <c>test_</c> and 32 hexadecimal digits behind their name.</summary>
internal static class ScaleKey
{
    public static SecretService Service { get; } = new(
        "SCALE_AI_API_KEY", "Scale AI API key", "Scale AI API キー", "Scale docs, Authentication",
        TokenFormat.Behind("live_{lhex:32}", "scale_api", "scale_ai", "scale.com"),
        TokenFormat.Behind("test_{lhex:32}", "scale_api", "scale_ai", "scale.com"));
}
