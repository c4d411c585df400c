using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>A UUID, a colon and 32 hexadecimal digits behind their name.</summary>
internal static class FalKey
{
    public static SecretService Service { get; } = new(
        "FAL_API_KEY", "fal API key", "fal API キー", "fal docs, Authentication",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}:{lhex:32}", "fal_key", "fal_api", "fal.ai", "fal.run", "fal"));
}
