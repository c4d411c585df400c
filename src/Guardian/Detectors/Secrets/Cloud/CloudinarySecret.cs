using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>The secret in <c>CLOUDINARY_URL</c>, or 27 base64url characters behind their name. Cloud names and API keys are public.</summary>
internal static class CloudinarySecret
{
    public static SecretService Service { get; } = new(
        "CLOUDINARY_API_SECRET", "Cloudinary API secret", "Cloudinary API シークレット", "Cloudinary docs, Find your credentials",
        TokenFormat.Of("cloudinary://{digit:15}:{base64url:27}") with { SkipInSpan = 29 },
        TokenFormat.Behind("{base64url:27}", "cloudinary"));
}
