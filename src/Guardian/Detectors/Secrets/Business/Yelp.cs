using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Yelp keys: 128 characters of Base64url.</summary>
internal static class Yelp
{
    public static SecretService Service { get; } = new(
        "YELP_API_KEY", "Yelp API key", "Yelp API キー", "Yelp Fusion documentation, Authentication",
        TokenFormat.Behind("{base64url:128}", "yelp"));
}
