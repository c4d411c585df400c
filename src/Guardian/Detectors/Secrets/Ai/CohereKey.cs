using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>40 letters and digits behind their name.</summary>
internal static class CohereKey
{
    public static SecretService Service { get; } = new(
        "COHERE_API_KEY", "Cohere API key", "Cohere API キー", "Cohere docs, Authentication",
        TokenFormat.Behind("{base62:40}", "cohere", "co_api_key"));
}
