using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>OKX secret keys: 32 hexadecimal digits in capitals; API keys: a UUID.</summary>
internal static class Okx
{
    public static SecretService Service { get; } = new(
        "OKX_SECRET", "OKX secret key", "OKX シークレットキー", "OKX API documentation, Authentication",
        TokenFormat.Behind("{uhex:32}", "okx", "ok access"),
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "okx", "ok access key") with { Near = TokenFormat.CredentialWords });
}
