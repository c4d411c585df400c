using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>FreshBooks client secrets and tokens: 64 hexadecimal digits.</summary>
internal static class FreshBooks
{
    public static SecretService Service { get; } = new(
        "FRESHBOOKS_SECRET", "FreshBooks client secret", "FreshBooks クライアントシークレット", "FreshBooks API, Authentication",
        TokenFormat.Behind("{lhex:64}", "freshbooks") with { Near = TokenFormat.CredentialWords });
}
