using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Infura keys: 32 hexadecimal digits, by name or in the address of a node.</summary>
internal static class Infura
{
    public static SecretService Service { get; } = new(
        "INFURA_API_KEY", "Infura API key", "Infura API キー", "MetaMask Developer (Infura) Docs, API keys",
        TokenFormat.Of("infura.io/v3/{lhex:32}") with { SkipInSpan = "infura.io/v3/".Length },
        TokenFormat.Behind("{lhex:32}", "infura") with { Near = TokenFormat.CredentialWords });
}
