using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>esa tokens: 64 hexadecimal digits.</summary>
internal static class EsaIo
{
    public static SecretService Service { get; } = new(
        "ESA_TOKEN", "esa access token", "esa アクセストークン", "esa API v1 ドキュメント, 認証と認可",
        TokenFormat.Behind("{lhex:64}", "esa access token", "esa api token", "esa token", "esa.io") with { Near = TokenFormat.CredentialWords });
}
