using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Plaid secrets (30 hexadecimal digits) and access tokens (<c>access-production-</c> and a UUID). The client id and public tokens are no secrets.</summary>
internal static class Plaid
{
    public static SecretService Service { get; } = new(
        "PLAID_SECRET", "Plaid secret", "Plaid シークレット", "Plaid Docs, API keys; Tokens",
        TokenFormat.Of("access-production-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        TokenFormat.Of("access-sandbox-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        TokenFormat.Of("access-development-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        TokenFormat.Behind("{lhex:30}", "plaid"));
}
