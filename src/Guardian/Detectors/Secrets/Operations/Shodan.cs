using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Shodan keys: 32 letters and digits.</summary>
internal static class Shodan
{
    public static SecretService Service { get; } = new(
        "SHODAN_API_KEY", "Shodan API key", "Shodan API キー", "Shodan Developer, API requirements",
        TokenFormat.Behind("{base62:32}", "shodan"));
}
