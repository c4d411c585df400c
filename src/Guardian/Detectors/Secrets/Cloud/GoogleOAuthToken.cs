using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Access tokens (<c>ya29.</c>, for service accounts <c>ya29.c.</c>) and refresh tokens (<c>1//0</c>).</summary>
internal static class GoogleOAuthToken
{
    public static SecretService Service { get; } = new(
        "GOOGLE_OAUTH_TOKEN", "Google OAuth token", "Google OAuth トークン", "Google Identity docs, Using OAuth 2.0 to access Google APIs",
        TokenFormat.Of("ya29.{base64url:60-1024}"),
        TokenFormat.Of("ya29.c.{base64url:60-1024}"),
        TokenFormat.Of("1//0{base64url:60-160}") with { StartsAlone = true });
}
