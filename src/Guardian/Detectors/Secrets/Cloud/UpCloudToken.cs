using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>ucat_</c> and 26 letters and digits.</summary>
internal static class UpCloudToken
{
    public static SecretService Service { get; } = new(
        "UPCLOUD_TOKEN", "UpCloud API token", "UpCloud API トークン", "UpCloud docs, API tokens",
        TokenFormat.Of("ucat_{base62:26}"));
}
