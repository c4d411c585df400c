using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>tvly-</c>, for development keys <c>tvly-dev-</c>, and 32 letters and digits.</summary>
internal static class TavilyKey
{
    public static SecretService Service { get; } = new(
        "TAVILY_API_KEY", "Tavily API key", "Tavily API キー", "Tavily docs, API credits and keys",
        TokenFormat.Of("tvly-{base62:32}"),
        TokenFormat.Of("tvly-dev-{base64url:32-60}"),
        TokenFormat.Of("tvly-prod-{base64url:32-60}"));
}
