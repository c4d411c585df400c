using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>PagerDuty REST keys (20 characters, user keys start with <c>u+</c>), scoped OAuth tokens (<c>pdus+_</c>, <c>pdeu+_</c>) and routing keys of the Events API (32).</summary>
internal static class PagerDuty
{
    public static SecretService Service { get; } = new(
        "PAGERDUTY_API_KEY", "PagerDuty API key", "PagerDuty API キー", "PagerDuty Developer Docs, Authentication; Events API v2",
        TokenFormat.Behind("{[A-Za-z0-9_+-]:20}", "pagerduty", "pager duty", "pd api key"),
        TokenFormat.Of("pdus+_{ualnum:4-10}_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        TokenFormat.Of("pdeu+_{ualnum:4-10}_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        TokenFormat.Behind("{lalnum:32}", "pagerduty", "pager duty", "routing key"));
}
