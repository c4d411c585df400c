using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Application secrets and consumer keys: 32 letters and digits behind their name.</summary>
internal static class OvhKey
{
    public static SecretService Service { get; } = new(
        "OVH_APPLICATION_SECRET", "OVH application secret", "OVH アプリケーションシークレット", "OVHcloud docs, First steps with the API",
        TokenFormat.Behind("{base62:32}", "ovh_application_secret", "ovh_consumer_key", "ovh", "application_secret", "consumer_key"));
}
