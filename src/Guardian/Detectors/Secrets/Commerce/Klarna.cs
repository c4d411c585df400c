using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Klarna keys: <c>klarna_live_api_</c> or <c>klarna_test_api_</c>. Client ids (<c>klarna_live_client_</c>) are public.</summary>
internal static class Klarna
{
    public static SecretService Service { get; } = new(
        "KLARNA_API_KEY", "Klarna API key", "Klarna API キー", "Klarna Docs, API keys",
        TokenFormat.Of("klarna_live_api_{[A-Za-z0-9+/=_-]:40-300}"),
        TokenFormat.Of("klarna_test_api_{[A-Za-z0-9+/=_-]:40-300}"));
}
