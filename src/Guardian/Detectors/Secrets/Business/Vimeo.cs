using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Vimeo tokens: 32 hexadecimal digits.</summary>
internal static class Vimeo
{
    public static SecretService Service { get; } = new(
        "VIMEO_TOKEN", "Vimeo access token", "Vimeo アクセストークン", "Vimeo Developer, Authentication",
        TokenFormat.Behind("{lhex:32}", "vimeo") with { Near = TokenFormat.CredentialWords });
}
