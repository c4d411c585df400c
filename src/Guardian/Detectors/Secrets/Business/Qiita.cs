using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Qiita tokens: 40 hexadecimal digits.</summary>
internal static class Qiita
{
    public static SecretService Service { get; } = new(
        "QIITA_TOKEN", "Qiita access token", "Qiita アクセストークン", "Qiita API v2 ドキュメント, 認証認可",
        TokenFormat.Behind("{lhex:40}", "qiita") with { Near = TokenFormat.CredentialWords });
}
