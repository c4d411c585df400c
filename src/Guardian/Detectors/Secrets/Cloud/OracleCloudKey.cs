using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Secret keys of the S3-compatible API: 256 random bits in base64 behind their name. OCIDs and key fingerprints are public.</summary>
internal static class OracleCloudKey
{
    public static SecretService Service { get; } = new(
        "ORACLE_CLOUD_SECRET_KEY", "Oracle Cloud customer secret key", "Oracle Cloud 顧客シークレットキー", "Oracle Cloud Infrastructure docs, Customer secret keys",
        TokenFormat.Behind("{base64:43}=", "oracle cloud", "oci_secret", "oci_s3", "customer secret key"));
}
