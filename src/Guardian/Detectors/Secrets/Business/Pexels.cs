using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Pexels keys: 56 letters and digits.</summary>
internal static class Pexels
{
    public static SecretService Service { get; } = new(
        "PEXELS_API_KEY", "Pexels API key", "Pexels API キー", "Pexels API documentation",
        TokenFormat.Behind("{base62:56}", "pexels"));
}
