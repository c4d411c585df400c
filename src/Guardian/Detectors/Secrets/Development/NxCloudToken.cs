using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Base64 of a UUID and a right, behind <c>NX_CLOUD_ACCESS_TOKEN</c>.</summary>
internal static class NxCloudToken
{
    public static SecretService Service { get; } = new(
        "NX_CLOUD_TOKEN", "Nx Cloud access token", "Nx Cloud アクセストークン", "Nx docs, CI access tokens",
        TokenFormat.Behind("{base64:60-76}", "nx_cloud"),
        TokenFormat.Behind("{base64:60-76}=", "nx_cloud"),
        TokenFormat.Behind("{base64:60-76}==", "nx_cloud"));
}
