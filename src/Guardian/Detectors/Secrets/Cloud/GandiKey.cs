using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>24 letters and digits, or a personal access token of 40 hexadecimal digits, behind their name.</summary>
internal static class GandiKey
{
    public static SecretService Service { get; } = new(
        "GANDI_API_KEY", "Gandi API key", "Gandi API キー", "Gandi API docs, Authentication",
        TokenFormat.Behind("{lhex:40}", "gandi"),
        TokenFormat.Behind("{base62:24}", "gandi_api_key", "gandi_key", "gandi"));
}
