using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>hawk.</c> and two groups of 20 characters.</summary>
internal static class StackHawkKey
{
    public static SecretService Service { get; } = new(
        "STACKHAWK_API_KEY", "StackHawk API key", "StackHawk API キー", "StackHawk docs, API keys",
        TokenFormat.Of("hawk.{base64url:20}.{base64url:20}") with { StartsAlone = true });
}
