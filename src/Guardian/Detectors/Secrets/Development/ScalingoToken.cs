using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>tk-us-</c> and 48 base64url characters.</summary>
internal static class ScalingoToken
{
    public static SecretService Service { get; } = new(
        "SCALINGO_TOKEN", "Scalingo API token", "Scalingo API トークン", "Scalingo docs, API authentication",
        TokenFormat.Of("tk-us-{base64url:48}") with { StartsAlone = true });
}
