using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Chargebee keys: <c>live_</c> or <c>test_</c>; Chargebee must be named.</summary>
internal static class Chargebee
{
    public static SecretService Service { get; } = new(
        "CHARGEBEE_API_KEY", "Chargebee API key", "Chargebee API キー", "Chargebee API, Authentication",
        TokenFormat.Of("live_{base62:30-60}") with { Confidence = 0.9, Near = new("context:", "chargebee"), StartsAlone = true },
        TokenFormat.Of("test_{base62:30-60}") with { Confidence = 0.9, Near = new("context:", "chargebee"), StartsAlone = true });
}
