using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Reddit app secrets: 27 to 30 characters of Base64url. The client id (14 to 22) is public.</summary>
internal static class Reddit
{
    public static SecretService Service { get; } = new(
        "REDDIT_SECRET", "Reddit client secret", "Reddit クライアントシークレット", "Reddit API documentation, OAuth2 apps",
        TokenFormat.Behind("{base64url:27-30}", "reddit client secret", "reddit secret", "reddit"));
}
