using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-or-v1-</c> and 64 hexadecimal digits.</summary>
internal static class OpenRouterKey
{
    public static SecretService Service { get; } = new(
        "OPENROUTER_API_KEY", "OpenRouter API key", "OpenRouter API キー", "OpenRouter docs, API authentication",
        TokenFormat.Of("sk-or-v1-{lhex:64}"));
}
