using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>key_</c> and 128 hexadecimal digits.</summary>
internal static class RunwayKey
{
    public static SecretService Service { get; } = new(
        "RUNWAY_API_KEY", "Runway API key", "Runway API キー", "Runway developer docs, API keys",
        TokenFormat.Of("key_{lhex:128}") with { StartsAlone = true });
}
