using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>40 hexadecimal digits behind their name.</summary>
internal static class CloudsmithKey
{
    public static SecretService Service { get; } = new(
        "CLOUDSMITH_API_KEY", "Cloudsmith API key", "Cloudsmith API キー", "Cloudsmith docs, API key",
        TokenFormat.Behind("{lhex:40}", "cloudsmith"));
}
