using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>apify_api_</c> and 36 letters and digits.</summary>
internal static class ApifyToken
{
    public static SecretService Service { get; } = new(
        "APIFY_TOKEN", "Apify API token", "Apify API トークン", "Apify docs, API tokens",
        TokenFormat.Of("apify_api_{base62:36}"));
}
