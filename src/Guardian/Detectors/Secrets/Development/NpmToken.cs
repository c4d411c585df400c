using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>npm_</c> and 36 letters and digits; older tokens are UUIDs behind <c>_authToken</c>.</summary>
internal static class NpmToken
{
    public static SecretService Service { get; } = new(
        "NPM_TOKEN", "npm access token", "npm アクセストークン", "npm docs, About access tokens; GitHub blog, new npm access token format",
        TokenFormat.Of("npm_{base62:36}"),
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "_authtoken", "npm_token", "npm_auth_token"));
}
