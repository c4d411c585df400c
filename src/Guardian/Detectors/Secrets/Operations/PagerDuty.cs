using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>PagerDuty REST keys (20 characters, user keys start with <c>u+</c>) and routing keys of the Events API (32).</summary>
internal static class PagerDuty
{
    public static SecretService Service { get; } = new(
        "PAGERDUTY_API_KEY", "PagerDuty API key", "PagerDuty API キー", "PagerDuty Developer Docs, Authentication; Events API v2",
        TokenFormat.Behind("{[A-Za-z0-9_+-]:20}", "pagerduty", "pager duty", "pd api key"),
        TokenFormat.Behind("{lalnum:32}", "pagerduty", "pager duty", "routing key"));
}
