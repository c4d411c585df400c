using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Imgur client secrets: 40 hexadecimal digits. The client id (15) is public.</summary>
internal static class Imgur
{
    public static SecretService Service { get; } = new(
        "IMGUR_SECRET", "Imgur client secret", "Imgur クライアントシークレット", "Imgur API documentation",
        TokenFormat.Behind("{lhex:40}", "imgur") with { Near = TokenFormat.CredentialWords });
}
