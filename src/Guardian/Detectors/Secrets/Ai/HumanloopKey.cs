using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>hl_sk_</c> and 40 to 64 letters and digits.</summary>
internal static class HumanloopKey
{
    public static SecretService Service { get; } = new(
        "HUMANLOOP_API_KEY", "Humanloop API key", "Humanloop API キー", "Humanloop docs, API keys",
        TokenFormat.Of("hl_sk_{base62:40-64}"));
}
