using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Strava client secrets and tokens: 40 hexadecimal digits.</summary>
internal static class Strava
{
    public static SecretService Service { get; } = new(
        "STRAVA_SECRET", "Strava client secret", "Strava クライアントシークレット", "Strava Developers, Getting started",
        TokenFormat.Behind("{lhex:40}", "strava") with { Near = TokenFormat.CredentialWords });
}
