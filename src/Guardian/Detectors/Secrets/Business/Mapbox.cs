using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Mapbox secret tokens: <c>sk.</c> and two parts. Public tokens (<c>pk.</c>) are public.</summary>
internal static class Mapbox
{
    public static SecretService Service { get; } = new(
        "MAPBOX_SECRET_TOKEN", "Mapbox secret", "Mapbox シークレット", "Mapbox Docs, Access tokens",
        TokenFormat.Of("sk.eyJ{base64url:40-300}.{base64url:20-30}"));
}
