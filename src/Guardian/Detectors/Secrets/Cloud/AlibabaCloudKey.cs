using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>AccessKey ids start with <c>LTAI</c> and have 16 to 24 characters; secrets are 30 letters and digits behind their name.</summary>
internal static class AlibabaCloudKey
{
    public static SecretService Service { get; } = new(
        "ALIBABA_CLOUD_ACCESS_KEY", "Alibaba Cloud access key", "Alibaba Cloud アクセスキー", "Alibaba Cloud docs, Create an AccessKey pair",
        TokenFormat.Of("LTAI{base62:12-20}") with { StartsAlone = true },
        TokenFormat.Behind("{base62:30}", "aliyun", "alibaba", "alicloud", "accesskeysecret", "access_key_secret", "oss_secret"));
}
