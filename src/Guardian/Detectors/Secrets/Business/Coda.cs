using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Coda tokens: a UUID behind the name.</summary>
internal static class Coda
{
    public static SecretService Service { get; } = new(
        "CODA_TOKEN", "Coda API token", "Coda API トークン", "Coda API reference, Authentication",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "coda api", "coda.io", "coda token") with { Near = TokenFormat.CredentialWords });
}
