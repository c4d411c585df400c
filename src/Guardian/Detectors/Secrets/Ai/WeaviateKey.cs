using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>36 to 40 letters and digits, or longer ones in base64, behind their name.</summary>
internal static class WeaviateKey
{
    public static SecretService Service { get; } = new(
        "WEAVIATE_API_KEY", "Weaviate API key", "Weaviate API キー", "Weaviate docs, Weaviate Cloud authentication",
        TokenFormat.Behind("{base62:36-40}", "weaviate"),
        TokenFormat.Behind("{base64:80-160}", "weaviate"),
        TokenFormat.Behind("{base64:80-160}==", "weaviate"),
        TokenFormat.Behind("{base64:80-160}=", "weaviate"));
}
