using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Secret access keys: 40 letters and digits behind their name.</summary>
internal static class NifcloudKey
{
    public static SecretService Service { get; } = new(
        "NIFCLOUD_SECRET_KEY", "NIFCLOUD secret key", "NIFCLOUD シークレットキー", "ニフクラ API リファレンス、共通パラメータ",
        TokenFormat.Behind("{base62:40}", "nifcloud", "nifty cloud") with { Confidence = 0.95 });
}
