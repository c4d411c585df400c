using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>API keys of the form <c>bce-v3/ALTAK-…/…</c>, access key ids <c>ALTAK-</c>, and secret keys of 32 hexadecimal digits behind their name.</summary>
internal static class BaiduCloudKey
{
    public static SecretService Service { get; } = new(
        "BAIDU_CLOUD_ACCESS_KEY", "Baidu Cloud access key", "Baidu Cloud アクセスキー", "Baidu AI Cloud docs, AK/SK; Qianfan API keys",
        TokenFormat.Of("bce-v3/ALTAK-{base62:21}/{lhex:40}"),
        TokenFormat.Of("ALTAK-{base62:21}"),
        TokenFormat.Behind("{lhex:32}", "baiducloud", "baidu cloud", "baidubce", "bce_secret", "bce_sk", "baidu_secret"));
}
