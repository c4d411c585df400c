using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>SecretId: <c>AKID</c> and 32 letters and digits; SecretKey: 32 behind its name.</summary>
internal static class TencentCloudSecret
{
    public static SecretService Service { get; } = new(
        "TENCENT_CLOUD_SECRET", "Tencent Cloud secret key", "Tencent Cloud シークレットキー", "Tencent Cloud docs, Access keys",
        TokenFormat.Of("AKID{base62:32}") with { StartsAlone = true },
        TokenFormat.Behind("{base62:32}", "tencent", "qcloud"));
}
