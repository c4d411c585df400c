using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>pa-</c> and 43 base64url characters.</summary>
internal static class VoyageKey
{
    public static SecretService Service { get; } = new(
        "VOYAGE_API_KEY", "Voyage AI API key", "Voyage AI API キー", "Voyage AI docs, API key",
        TokenFormat.Of("pa-{base64url:43}") with { StartsAlone = true });
}
