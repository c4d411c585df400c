using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>UUIDs behind their name.</summary>
internal static class LeonardoKey
{
    public static SecretService Service { get; } = new(
        "LEONARDO_AI_API_KEY", "Leonardo.Ai API key", "Leonardo.Ai API キー", "Leonardo.Ai docs, Create your API key",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "leonardo_api", "leonardo.ai", "leonardo_ai"));
}
