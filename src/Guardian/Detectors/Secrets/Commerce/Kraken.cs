using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Kraken private keys: 64 bytes in Base64; API keys: 56 characters.</summary>
internal static class Kraken
{
    public static SecretService Service { get; } = new(
        "KRAKEN_KEY", "Kraken private key", "Kraken 秘密鍵", "Kraken API documentation, Authentication",
        TokenFormat.Behind("{base64:86}==", "kraken"),
        TokenFormat.Behind("{base64:56}", "kraken"));
}
