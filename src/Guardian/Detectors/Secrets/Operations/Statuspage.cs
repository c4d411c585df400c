using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Statuspage user keys: 64 hexadecimal digits or a UUID, sent as <c>OAuth</c>.</summary>
internal static class Statuspage
{
    public static SecretService Service { get; } = new(
        "STATUSPAGE_API_KEY", "Statuspage API key", "Statuspage API キー", "Atlassian Statuspage API, Authentication",
        TokenFormat.Behind("{lhex:64}", "statuspage", "status page") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "statuspage") with { Near = TokenFormat.CredentialWords });
}
