using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Session tokens of AWS STS: base64 that starts with the same service header. Their size is not fixed.</summary>
internal static class AwsSessionToken
{
    public static SecretService Service { get; } = new(
        "AWS_SESSION_TOKEN", "AWS session token", "AWS セッショントークン", "AWS STS API reference, Credentials; IAM User Guide, temporary credentials",
        TokenFormat.Of("IQoJb3JpZ2lu{base64:100-1024}"),
        TokenFormat.Of("IQoJb3JpZ2lu{base64:100-1024}="),
        TokenFormat.Of("IQoJb3JpZ2lu{base64:100-1024}=="),
        TokenFormat.Of("IQoJb3JpZ2lu{base64:1000}{base64:25-1024}"),
        TokenFormat.Of("IQoJb3JpZ2lu{base64:1000}{base64:25-1024}="),
        TokenFormat.Of("IQoJb3JpZ2lu{base64:1000}{base64:25-1024}=="),
        TokenFormat.Of("FwoGZXIvYXdz{base64:100-1024}"),
        TokenFormat.Of("FwoGZXIvYXdz{base64:100-1024}="),
        TokenFormat.Of("FwoGZXIvYXdz{base64:100-1024}=="));
}
