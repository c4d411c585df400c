using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Braze REST keys: a UUID behind its name.</summary>
internal static class Braze
{
    public static SecretService Service { get; } = new(
        "BRAZE_API_KEY", "Braze API key", "Braze API キー", "Braze Docs, REST API keys",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "braze") with { Near = TokenFormat.CredentialWords });
}
