using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Auth0 client secrets: 64 characters of Base64url. Client ids (32 characters) are public.</summary>
internal static class Auth0
{
    public static SecretService Service { get; } = new(
        "AUTH0_CLIENT_SECRET", "Auth0 client secret", "Auth0 クライアントシークレット", "Auth0 Docs, Application settings",
        TokenFormat.Behind("{base64url:64}", "auth0"));
}
