using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Vonage (Nexmo) API secrets: 16 letters and digits. The key (8 hexadecimal digits) is the user name.</summary>
internal static class Vonage
{
    public static SecretService Service { get; } = new(
        "VONAGE_SECRET", "Vonage secret", "Vonage シークレット", "Vonage API Developer, Authentication",
        TokenFormat.Behind("{base62:16}", "vonage", "nexmo"),
        TokenFormat.Behind("{base62:16}", "nexmo"));
}
