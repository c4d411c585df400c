using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Coinbase API secrets: 32 letters and digits, or 64 bytes in Base64 (Ed25519). EC keys are private key blocks.</summary>
internal static class Coinbase
{
    public static SecretService Service { get; } = new(
        "COINBASE_SECRET", "Coinbase secret", "Coinbase シークレット", "Coinbase Developer Docs, API key authentication",
        TokenFormat.Behind("{base62:32}", "coinbase", "cb access"),
        TokenFormat.Behind("{base64:86}==", "coinbase", "cdp api key secret", "cdp wallet secret"));
}
