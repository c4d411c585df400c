using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Client and access tokens (<c>akab-</c> and two groups of 16) behind their field, client secrets behind the name. The API host has the same shape and is public.</summary>
internal static class AkamaiCredential
{
    public static SecretService Service { get; } = new(
        "AKAMAI_EDGEGRID", "Akamai API client credential", "Akamai API クライアント認証情報", "Akamai docs, Authenticate with EdgeGrid",
        TokenFormat.Behind("akab-{lalnum:16}-{lalnum:16}", "access_token", "client_token", "akamai_access", "akamai_client"),
        TokenFormat.Behind("{base64:43}=", "akamai", "edgegrid", "edgerc"));
}
