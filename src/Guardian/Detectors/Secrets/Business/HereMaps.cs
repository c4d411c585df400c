using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>HERE API keys: 43 characters of Base64url.</summary>
internal static class HereMaps
{
    public static SecretService Service { get; } = new(
        "HERE_API_KEY", "HERE API key", "HERE API キー", "HERE Technologies, Identity and access management",
        TokenFormat.Behind("{base64url:43}", "here api key", "here maps", "here.com", "hereapi.com"));
}
