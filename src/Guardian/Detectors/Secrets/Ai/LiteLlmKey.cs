using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-</c> and 22 base64url characters behind their name.</summary>
internal static class LiteLlmKey
{
    public static SecretService Service { get; } = new(
        "LITELLM_API_KEY", "LiteLLM API key", "LiteLLM API キー", "LiteLLM docs, Virtual keys",
        TokenFormat.Behind("sk-{base64url:22}", "litellm"));
}
