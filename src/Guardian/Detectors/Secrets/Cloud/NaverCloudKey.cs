using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>IAM keys (<c>ncp_iam_</c>), and older secret keys of 40 letters and digits behind their name.</summary>
internal static class NaverCloudKey
{
    public static SecretService Service { get; } = new(
        "NAVER_CLOUD_SECRET_KEY", "NAVER Cloud secret key", "NAVER Cloud シークレットキー", "NAVER Cloud docs, Ncloud API overview",
        TokenFormat.Of("ncp_iam_{base62:22-40}"),
        TokenFormat.Behind("{base62:40}", "ncloud_secret", "naver cloud", "ncloud", "x-ncp-apigw-api-key", "ncp_secret"));
}
