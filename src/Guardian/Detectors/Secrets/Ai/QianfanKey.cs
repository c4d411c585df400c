using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>API keys of 24 and secret keys of 32 letters and digits behind their name.</summary>
internal static class QianfanKey
{
    public static SecretService Service { get; } = new(
        "BAIDU_QIANFAN_KEY", "Baidu Qianfan API key", "Baidu Qianfan API キー", "Baidu AI Cloud Qianfan docs, Authentication",
        TokenFormat.Behind("{base62:32}", "qianfan", "wenxin", "ernie_sk", "ernie_secret"),
        TokenFormat.Behind("{base62:24}", "qianfan", "wenxin", "ernie_ak", "ernie_api"));
}
