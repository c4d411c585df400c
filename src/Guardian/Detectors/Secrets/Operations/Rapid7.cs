using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Rapid7 platform keys: a UUID behind the name of the product.</summary>
internal static class Rapid7
{
    public static SecretService Service { get; } = new(
        "RAPID7_API_KEY", "Rapid7 API key", "Rapid7 API キー", "Rapid7 Docs, Managing platform API keys",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "rapid7", "insightidr", "insightvm", "insightappsec") with { Near = TokenFormat.CredentialWords });
}
