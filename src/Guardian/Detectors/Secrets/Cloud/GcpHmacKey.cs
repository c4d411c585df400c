using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Access ids of Cloud Storage HMAC keys: <c>GOOG</c> and 57 characters (service accounts, <c>GOOG1E</c>) or 20 (users); secrets of 40 base64 characters behind their name.</summary>
internal static class GcpHmacKey
{
    public static SecretService Service { get; } = new(
        "GCP_HMAC_KEY", "Google Cloud Storage HMAC key", "Google Cloud Storage HMAC キー", "Google Cloud docs, HMAC keys",
        TokenFormat.Of("GOOG1E{ualnum:55}"),
        TokenFormat.Of("GOOG{ualnum:20}") with { StartsAlone = true },
        TokenFormat.Behind("{base64:40}", "gs_secret_access_key", "goog_secret", "gcs_hmac_secret", "hmac secret", "storage hmac"));
}
