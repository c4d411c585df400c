using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Keycloak client secrets: 32 letters and digits, a UUID in older versions.</summary>
internal static class Keycloak
{
    public static SecretService Service { get; } = new(
        "KEYCLOAK_CLIENT_SECRET", "Keycloak client secret", "Keycloak クライアントシークレット", "Keycloak Server Administration Guide, Client credentials",
        TokenFormat.Behind("{base62:32}", "keycloak", "kc client secret"),
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "keycloak") with { Near = TokenFormat.CredentialWords });
}
