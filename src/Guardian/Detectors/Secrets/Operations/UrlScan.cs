using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>urlscan.io keys: a UUID like those of its public results, so "key" must stand with the name.</summary>
internal static class UrlScan
{
    public static SecretService Service { get; } = new(
        "URLSCAN_API_KEY", "urlscan.io API key", "urlscan.io API キー", "urlscan.io API documentation",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "urlscan") with { Near = TokenFormat.CredentialWords });
}
