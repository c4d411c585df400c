using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>r8_</c> and 37 letters and digits.</summary>
internal static class ReplicateToken
{
    public static SecretService Service { get; } = new(
        "REPLICATE_API_TOKEN", "Replicate API token", "Replicate API トークン", "Replicate docs, API tokens",
        TokenFormat.Of("r8_{base62:37}") with { StartsAlone = true });
}
