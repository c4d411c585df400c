using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>ck-</c> and 44 letters and digits behind their name.</summary>
internal static class ChromaKey
{
    public static SecretService Service { get; } = new(
        "CHROMA_API_KEY", "Chroma API key", "Chroma API キー", "Chroma Cloud docs, Client",
        TokenFormat.Behind("ck-{base58:43-44}", "chroma"));
}
