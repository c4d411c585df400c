using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Access keys: <c>SCW</c> and 17 capitals and digits; secret keys are UUIDs behind their name.</summary>
internal static class ScalewayKey
{
    public static SecretService Service { get; } = new(
        "SCALEWAY_SECRET_KEY", "Scaleway secret key", "Scaleway シークレットキー", "Scaleway docs, API keys",
        TokenFormat.Of("SCW{ualnum:17}") with { StartsAlone = true },
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "scw_secret", "scaleway"));
}
