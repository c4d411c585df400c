using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Splunk HTTP Event Collector tokens (UUID, behind "Splunk") and Observability Cloud access tokens (22 characters).</summary>
internal static class Splunk
{
    public static SecretService Service { get; } = new(
        "SPLUNK_TOKEN", "Splunk token", "Splunk トークン", "Splunk Docs, HTTP Event Collector; Splunk Observability Cloud, access tokens",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "splunk", "hec token") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{base64url:22}", "splunk access token", "x sf token", "signalfx"));
}
