using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Service tokens, OAuth tokens and database passwords with their prefixes.</summary>
internal static class PlanetScaleToken
{
    public static SecretService Service { get; } = new(
        "PLANETSCALE_TOKEN", "PlanetScale service token", "PlanetScale サービストークン", "PlanetScale docs, Service tokens; Connection strings",
        TokenFormat.Of("pscale_tkn_{[A-Za-z0-9_-]:32-64}"),
        TokenFormat.Of("pscale_pw_{[A-Za-z0-9_-]:32-64}"),
        TokenFormat.Of("pscale_oauth_{[A-Za-z0-9_-]:32-64}"));
}
