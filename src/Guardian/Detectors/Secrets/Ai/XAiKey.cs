using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>xai-</c> and 80 letters and digits.</summary>
internal static class XAiKey
{
    public static SecretService Service { get; } = new(
        "XAI_API_KEY", "xAI API key", "xAI API キー", "xAI docs, API keys",
        TokenFormat.Of("xai-{base62:80}"));
}
