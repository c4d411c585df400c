using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>The key file of a service account, by its <c>private_key_id</c> of 40 hexadecimal digits; the key itself is a private key block.</summary>
internal static class GcpServiceAccountKey
{
    public static SecretService Service { get; } = new(
        "GCP_SERVICE_ACCOUNT_KEY", "Google Cloud service account key", "Google Cloud service account キー", "Google Cloud docs, Create and delete service account keys",
        TokenFormat.Behind("{lhex:40}", "private_key_id"));
}
