using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>BSA</c> and 28 base64url characters near the vendor's name or header.</summary>
internal static class BraveSearchKey
{
    public static SecretService Service { get; } = new(
        "BRAVE_SEARCH_API_KEY", "Brave Search API key", "Brave Search API キー", "Brave Search API docs, Authentication",
        TokenFormat.Of("BSA{base64url:27-28}") with { StartsAlone = true, Near = new("with:", "brave", "x-subscription-token", "brave_api_key", "brave_search_api_key") });
}
