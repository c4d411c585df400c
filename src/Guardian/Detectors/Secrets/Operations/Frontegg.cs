using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Frontegg API keys and client secrets: a UUID behind its name; the client id is one too.</summary>
internal static class Frontegg
{
    public static SecretService Service { get; } = new(
        "FRONTEGG_API_KEY", "Frontegg API key", "Frontegg API キー", "Frontegg Docs, Vendor authentication",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "frontegg") with { Near = TokenFormat.CredentialWords });
}
