using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>private_</c> and 27 base64 characters with padding; public keys start with <c>public_</c>.</summary>
internal static class ImageKitKey
{
    public static SecretService Service { get; } = new(
        "IMAGEKIT_PRIVATE_KEY", "ImageKit private key", "ImageKit 秘密鍵", "ImageKit docs, API keys",
        TokenFormat.Of("private_{base64:27}=") with { StartsAlone = true });
}
