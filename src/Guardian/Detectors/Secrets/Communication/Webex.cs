using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Webex tokens: 64 characters, the region of the cluster and the organisation as a UUID.</summary>
internal static class Webex
{
    public static SecretService Service { get; } = new(
        "WEBEX_TOKEN", "Webex access token", "Webex アクセストークン", "Webex for Developers, Getting started, authentication",
        TokenFormat.Behind("{base62:64}_{ualnum:4}_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "webex", "cisco spark", "spark token", "bearer"));
}
