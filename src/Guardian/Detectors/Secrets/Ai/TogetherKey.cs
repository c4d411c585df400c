using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>tgp_v1_</c> and 43 base64url characters; older keys of 64 hexadecimal digits behind their name.</summary>
internal static class TogetherKey
{
    public static SecretService Service { get; } = new(
        "TOGETHER_API_KEY", "Together AI API key", "Together AI API キー", "Together AI docs, Authentication",
        TokenFormat.Of("tgp_v1_{base64url:43}"),
        TokenFormat.Behind("{lhex:64}", "together_api", "together_ai", "together.xyz", "together_key"));
}
