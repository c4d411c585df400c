using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>ico-</c> and 32 letters and digits.</summary>
internal static class InfracostKey
{
    public static SecretService Service { get; } = new(
        "INFRACOST_API_KEY", "Infracost API key", "Infracost API キー", "Infracost docs, API keys",
        TokenFormat.Of("ico-{base62:32}") with { StartsAlone = true });
}
