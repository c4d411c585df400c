using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Opsgenie keys: a UUID, sent as <c>GenieKey</c>.</summary>
internal static class Opsgenie
{
    public static SecretService Service { get; } = new(
        "OPSGENIE_API_KEY", "Opsgenie API key", "Opsgenie API キー", "Opsgenie Docs, API key management",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "opsgenie", "geniekey") with { Near = TokenFormat.CredentialWords });
}
