using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-</c> and 32 hexadecimal digits behind their name.</summary>
internal static class DashScopeKey
{
    public static SecretService Service { get; } = new(
        "DASHSCOPE_API_KEY", "DashScope API key", "DashScope API キー", "Alibaba Cloud Model Studio docs, Get an API key",
        TokenFormat.Behind("sk-{lhex:32}", "dashscope", "qwen", "bailian", "model studio"));
}
