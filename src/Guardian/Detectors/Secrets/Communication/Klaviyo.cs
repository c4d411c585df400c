using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Klaviyo private keys: <c>pk_</c> and 34 hexadecimal digits, the newer with the public id in between. The public key (6 characters) stands in web pages.</summary>
internal static class Klaviyo
{
    public static SecretService Service { get; } = new(
        "KLAVIYO_API_KEY", "Klaviyo API key", "Klaviyo API キー", "Klaviyo Developers, Authenticate API requests",
        TokenFormat.Of("pk_{lhex:34}") with { StartsAlone = true },
        TokenFormat.Of("pk_{base62:6}_{lhex:34}") with { StartsAlone = true });
}
