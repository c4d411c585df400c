using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>40 letters and digits behind their name.</summary>
internal static class WasabiKey
{
    public static SecretService Service { get; } = new(
        "WASABI_SECRET_KEY", "Wasabi secret key", "Wasabi シークレットキー", "Wasabi docs, Creating a user access key",
        TokenFormat.Behind("{base62:40}", "wasabi") with { Confidence = 0.95 });
}
