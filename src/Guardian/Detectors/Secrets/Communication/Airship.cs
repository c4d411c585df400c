using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Airship app and master secrets: 22 characters of Base64url.</summary>
internal static class Airship
{
    public static SecretService Service { get; } = new(
        "AIRSHIP_SECRET", "Airship secret", "Airship シークレット", "Airship Docs, App keys and secrets",
        TokenFormat.Behind("{base64url:22}", "airship", "ua master secret"));
}
