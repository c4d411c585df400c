using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Close keys: <c>api_</c> and two parts of 22 letters and digits.</summary>
internal static class CloseCrm
{
    public static SecretService Service { get; } = new(
        "CLOSE_API_KEY", "Close API key", "Close API キー", "Close API documentation, API keys",
        TokenFormat.Of("api_{base62:20-24}.{base62:20-24}") with { StartsAlone = true });
}
