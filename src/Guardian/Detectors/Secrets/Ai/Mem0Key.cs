using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>m0-</c> and 40 letters and digits.</summary>
internal static class Mem0Key
{
    public static SecretService Service { get; } = new(
        "MEM0_API_KEY", "Mem0 API key", "Mem0 API キー", "Mem0 docs, Platform quickstart",
        TokenFormat.Of("m0-{base62:40}") with { StartsAlone = true });
}
