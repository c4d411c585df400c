using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>64 hexadecimal digits behind their name.</summary>
internal static class VastAiKey
{
    public static SecretService Service { get; } = new(
        "VAST_AI_API_KEY", "Vast.ai API key", "Vast.ai API キー", "Vast.ai docs, API keys",
        TokenFormat.Behind("{lhex:64}", "vast_api_key", "vast.ai", "vastai", "vast_ai"));
}
