using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>54 base64url characters behind their name.</summary>
internal static class QdrantKey
{
    public static SecretService Service { get; } = new(
        "QDRANT_API_KEY", "Qdrant API key", "Qdrant API キー", "Qdrant Cloud docs, Authentication",
        TokenFormat.Behind("{base64url:54}", "qdrant"));
}
