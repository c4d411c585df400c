using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>pplx-</c> and 48 letters and digits.</summary>
internal static class PerplexityKey
{
    public static SecretService Service { get; } = new(
        "PERPLEXITY_API_KEY", "Perplexity API key", "Perplexity API キー", "Perplexity docs, API keys",
        TokenFormat.Of("pplx-{base62:48-56}"));
}
