using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>GOCSPX-</c> and 28 base64url characters. Client ids are public.</summary>
internal static class GoogleOAuthClientSecret
{
    public static SecretService Service { get; } = new(
        "GOOGLE_OAUTH_CLIENT_SECRET", "Google OAuth client secret", "Google OAuth クライアントシークレット", "Google Identity docs, OAuth 2.0 client secrets",
        TokenFormat.Of("GOCSPX-{base64url:28}"));
}
