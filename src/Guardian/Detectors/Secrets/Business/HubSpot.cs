using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>HubSpot private app tokens (<c>pat-</c>, data centre, UUID) and the older keys (UUID).</summary>
internal static class HubSpot
{
    public static SecretService Service { get; } = new(
        "HUBSPOT_TOKEN", "HubSpot access token", "HubSpot アクセストークン", "HubSpot Developers, Private apps",
        TokenFormat.Of("pat-{lower:2}{digit:1}-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"),
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "hapikey", "hubspot api key", "hubspot developer key") with { Near = TokenFormat.CredentialWords });
}
