using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>csk-</c> and 48 lower-case letters and digits.</summary>
internal static class CerebrasKey
{
    public static SecretService Service { get; } = new(
        "CEREBRAS_API_KEY", "Cerebras API key", "Cerebras API キー", "Cerebras Inference docs, QuickStart",
        TokenFormat.Of("csk-{lalnum:48}") with { StartsAlone = true });
}
