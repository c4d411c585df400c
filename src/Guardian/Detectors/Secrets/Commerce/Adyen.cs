using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Adyen API keys: <c>AQE</c> or <c>AQF</c>, a character, <c>hm</c>, then Base64 and dashes. Client keys (<c>test_…</c>, <c>live_…</c>) are public.</summary>
internal static class Adyen
{
    public static SecretService Service { get; } = new(
        "ADYEN_API_KEY", "Adyen API key", "Adyen API キー", "Adyen Docs, API credentials",
        TokenFormat.Of("AQE{base62:1}hm{[A-Za-z0-9+/=-]:80-400}"),
        TokenFormat.Of("AQF{base62:1}hm{[A-Za-z0-9+/=-]:80-400}"));
}
