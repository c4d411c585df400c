using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Secret access keys (40 letters and digits) and their ids (20 capitals and digits), behind their name.</summary>
internal static class HuaweiCloudKey
{
    public static SecretService Service { get; } = new(
        "HUAWEI_CLOUD_SECRET_KEY", "Huawei Cloud secret key", "Huawei Cloud シークレットキー", "Huawei Cloud docs, Access keys",
        TokenFormat.Behind("{base62:40}", "huawei", "hw_secret", "hwcloud", "obs_secret"),
        TokenFormat.Behind("{ualnum:20}", "hw_access_key", "huaweicloud_access_key", "huawei_access_key", "huaweicloud_sdk_ak"));
}
