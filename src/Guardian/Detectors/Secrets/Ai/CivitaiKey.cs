using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>32 hexadecimal digits behind their name.</summary>
internal static class CivitaiKey
{
    public static SecretService Service { get; } = new(
        "CIVITAI_API_KEY", "Civitai API key", "Civitai API キー", "Civitai docs, REST API",
        TokenFormat.Behind("{lhex:32}", "civitai"));
}
