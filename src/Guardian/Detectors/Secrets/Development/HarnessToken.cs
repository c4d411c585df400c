using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Personal (<c>pat.</c>) and service account tokens (<c>sat.</c>): account, key and secret.</summary>
internal static class HarnessToken
{
    public static SecretService Service { get; } = new(
        "HARNESS_TOKEN", "Harness personal access token", "Harness 個人アクセストークン", "Harness docs, Manage API keys",
        TokenFormat.Of("pat.{base64url:22}.{lhex:24}.{base62:20}") with { StartsAlone = true },
        TokenFormat.Of("sat.{base64url:22}.{lhex:24}.{base62:20}") with { StartsAlone = true });
}
