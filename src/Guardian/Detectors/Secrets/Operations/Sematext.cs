using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Sematext app tokens: a UUID.</summary>
internal static class Sematext
{
    public static SecretService Service { get; } = new(
        "SEMATEXT_TOKEN", "Sematext token", "Sematext トークン", "Sematext Docs, App tokens",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "sematext", "logs token", "infra token") with { Near = TokenFormat.CredentialWords });
}
