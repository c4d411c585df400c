using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Mollie keys: <c>live_</c>, <c>test_</c> or <c>access_</c> and 30 letters and digits or more; Mollie must be named.</summary>
internal static class Mollie
{
    public static SecretService Service { get; } = new(
        "MOLLIE_API_KEY", "Mollie API key", "Mollie API キー", "Mollie Docs, Authentication",
        TokenFormat.Of("live_{base62:30}") with { Near = new("context:", "mollie", "mollie_api_key"), StartsAlone = true },
        TokenFormat.Of("test_{base62:30}") with { Near = new("context:", "mollie", "mollie_api_key"), StartsAlone = true },
        TokenFormat.Of("access_{base62:30-50}") with { Near = new("context:", "mollie"), StartsAlone = true });
}
