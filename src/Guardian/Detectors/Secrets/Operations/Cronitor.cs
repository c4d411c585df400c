using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Cronitor API keys: 32 hexadecimal digits.</summary>
internal static class Cronitor
{
    public static SecretService Service { get; } = new(
        "CRONITOR_API_KEY", "Cronitor API key", "Cronitor API キー", "Cronitor Docs, Authentication",
        TokenFormat.Behind("{lhex:32}", "cronitor") with { Near = TokenFormat.CredentialWords });
}
