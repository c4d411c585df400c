using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Access token secrets: 64 letters and digits behind their name (<c>SAKURACLOUD_ACCESS_TOKEN_SECRET</c>); access tokens are UUIDs.</summary>
internal static class SakuraCloudKey
{
    public static SecretService Service { get; } = new(
        "SAKURA_CLOUD_SECRET", "SAKURA Cloud API secret", "さくらのクラウド API シークレット", "さくらのクラウド ドキュメント、APIキー",
        TokenFormat.Behind("{base62:64}", "sakuracloud", "sakura_", "sakura cloud", "usacloud", "access_token_secret"),
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "sakuracloud_access_token", "sakura_access_token"));
}
