using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Helius keys: a UUID, by name or in the address of a node.</summary>
internal static class Helius
{
    public static SecretService Service { get; } = new(
        "HELIUS_API_KEY", "Helius API key", "Helius API キー", "Helius Docs, API keys",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "helius") with { Near = TokenFormat.CredentialWords });
}
