using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>40 base64url characters behind their name.</summary>
internal static class QiniuKey
{
    public static SecretService Service { get; } = new(
        "QINIU_SECRET_KEY", "Qiniu secret key", "Qiniu シークレットキー", "Qiniu docs, AccessKey and SecretKey",
        TokenFormat.Behind("{base64url:40}", "qiniu"));
}
