using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-</c> and 32 hexadecimal digits behind their name.</summary>
internal static class DeepSeekKey
{
    public static SecretService Service { get; } = new(
        "DEEPSEEK_API_KEY", "DeepSeek API key", "DeepSeek API キー", "DeepSeek API docs, Your first API call",
        TokenFormat.Behind("sk-{lhex:32}", "deepseek"));
}
