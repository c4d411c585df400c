using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>UUIDs behind their name.</summary>
internal static class SambaNovaKey
{
    public static SecretService Service { get; } = new(
        "SAMBANOVA_API_KEY", "SambaNova API key", "SambaNova API キー", "SambaNova Cloud docs, API keys",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "sambanova"));
}
