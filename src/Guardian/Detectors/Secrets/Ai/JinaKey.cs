using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>jina_</c> and 60 base64url characters.</summary>
internal static class JinaKey
{
    public static SecretService Service { get; } = new(
        "JINA_API_KEY", "Jina AI API key", "Jina AI API キー", "Jina AI docs, API keys",
        TokenFormat.Of("jina_{base64url:60}"));
}
