using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Moralis keys: 64 letters and digits; newer ones are JSON Web Tokens.</summary>
internal static class Moralis
{
    public static SecretService Service { get; } = new(
        "MORALIS_API_KEY", "Moralis API key", "Moralis API キー", "Moralis Docs, Web3 API key",
        TokenFormat.Behind("{base62:64}", "moralis"));
}
