using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>KuCoin secrets (UUID) and keys (24 hexadecimal digits).</summary>
internal static class KuCoin
{
    public static SecretService Service { get; } = new(
        "KUCOIN_SECRET", "KuCoin secret", "KuCoin シークレット", "KuCoin API documentation, Authentication",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "kucoin") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{lhex:24}", "kucoin"));
}
