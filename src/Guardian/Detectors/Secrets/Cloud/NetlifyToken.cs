using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Prefix <c>nfp_</c> (personal), <c>nfo_</c>, <c>nfc_</c>, <c>nfu_</c> and 36 letters and digits; older ones behind their name.</summary>
internal static class NetlifyToken
{
    public static SecretService Service { get; } = new(
        "NETLIFY_TOKEN", "Netlify access token", "Netlify アクセストークン", "Netlify docs, Personal access tokens",
        TokenFormat.Of("nfp_{base62:36}"),
        TokenFormat.Of("nfo_{base62:36}"),
        TokenFormat.Of("nfc_{base62:36}"),
        TokenFormat.Of("nfu_{base62:36}"),
        TokenFormat.Behind("{base64url:43}", "netlify_auth_token", "netlify_token", "netlify"));
}
