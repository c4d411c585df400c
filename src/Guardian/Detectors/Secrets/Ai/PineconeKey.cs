using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>pcsk_</c>, an id and 63 letters and digits; older keys are UUIDs behind their name.</summary>
internal static class PineconeKey
{
    public static SecretService Service { get; } = new(
        "PINECONE_API_KEY", "Pinecone API key", "Pinecone API キー", "Pinecone docs, Manage API keys",
        TokenFormat.Of("pcsk_{base62:4-8}_{base62:60-66}"),
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "pinecone"));
}
