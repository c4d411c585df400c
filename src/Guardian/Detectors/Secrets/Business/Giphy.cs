using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>GIPHY keys: 32 letters and digits.</summary>
internal static class Giphy
{
    public static SecretService Service { get; } = new(
        "GIPHY_API_KEY", "GIPHY API key", "GIPHY API キー", "GIPHY Developers, API keys",
        TokenFormat.Behind("{base62:32}", "giphy"));
}
