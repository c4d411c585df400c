using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>API keys (<c>AQVN</c>), IAM tokens (<c>t1.</c>), OAuth tokens (<c>y0_</c> to <c>y3_</c>) and static keys (<c>YC</c>) behind their name.</summary>
internal static class YandexCloudKey
{
    public static SecretService Service { get; } = new(
        "YANDEX_CLOUD_KEY", "Yandex Cloud API key", "Yandex Cloud API キー", "Yandex Cloud docs, API keys, IAM tokens, OAuth tokens, static access keys",
        TokenFormat.Of("AQVN{base64url:35-38}"),
        TokenFormat.Of("t1.{base64url:40-1000}.{base64url:86}"),
        TokenFormat.Of("t1.{base64url:40-1000}=.{base64url:86}=="),
        TokenFormat.Of("t1.{base64url:40-1000}==.{base64url:86}=="),
        TokenFormat.Of("t1.{base64url:40-1000}.{base64url:86}=="),
        TokenFormat.Of("y0_{base64url:55-58}") with { StartsAlone = true },
        TokenFormat.Of("y1_{base64url:55-58}") with { StartsAlone = true },
        TokenFormat.Of("y2_{base64url:55-58}") with { StartsAlone = true },
        TokenFormat.Of("y3_{base64url:55-58}") with { StartsAlone = true },
        TokenFormat.Behind("YC{base64url:38}", "yandex", "yc_secret", "storage.yandexcloud"));
}
