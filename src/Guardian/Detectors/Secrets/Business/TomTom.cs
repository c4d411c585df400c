using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>TomTom keys: 32 letters and digits.</summary>
internal static class TomTom
{
    public static SecretService Service { get; } = new(
        "TOMTOM_API_KEY", "TomTom API key", "TomTom API キー", "TomTom Developer Portal, API keys",
        TokenFormat.Behind("{base62:32}", "tomtom"));
}
