using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Bitly tokens: 40 hexadecimal digits.</summary>
internal static class Bitly
{
    public static SecretService Service { get; } = new(
        "BITLY_TOKEN", "Bitly access token", "Bitly アクセストークン", "Bitly API documentation, Authentication",
        TokenFormat.Behind("{lhex:40}", "bitly", "bit.ly") with { Near = TokenFormat.CredentialWords });
}
