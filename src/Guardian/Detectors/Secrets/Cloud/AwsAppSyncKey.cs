using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>da2-</c> and 26 lower-case letters and digits.</summary>
internal static class AwsAppSyncKey
{
    public static SecretService Service { get; } = new(
        "AWS_APPSYNC_API_KEY", "AWS AppSync API key", "AWS AppSync API キー", "AWS AppSync Developer Guide, API_KEY authorisation",
        TokenFormat.Of("da2-{lalnum:26}") with { StartsAlone = true });
}
