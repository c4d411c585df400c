using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Wise personal tokens: a UUID behind the name.</summary>
internal static class Wise
{
    public static SecretService Service { get; } = new(
        "WISE_API_TOKEN", "Wise API token", "Wise API トークン", "Wise Platform Docs, Personal tokens",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "wise api", "wise token", "transferwise", "wise key") with { Near = TokenFormat.CredentialWords });
}
