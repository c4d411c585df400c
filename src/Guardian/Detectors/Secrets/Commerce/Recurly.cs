using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Recurly private keys: 32 hexadecimal digits. Public keys (<c>ewr1-</c>) are public.</summary>
internal static class Recurly
{
    public static SecretService Service { get; } = new(
        "RECURLY_API_KEY", "Recurly API key", "Recurly API キー", "Recurly Developer Hub, API keys",
        TokenFormat.Behind("{lhex:32}", "recurly") with { Near = TokenFormat.CredentialWords });
}
