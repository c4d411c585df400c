using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Unsplash access and secret keys: 43 characters of Base64url.</summary>
internal static class Unsplash
{
    public static SecretService Service { get; } = new(
        "UNSPLASH_KEY", "Unsplash access key", "Unsplash アクセスキー", "Unsplash API documentation, Authorization",
        TokenFormat.Behind("{base64url:43}", "unsplash"));
}
