using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>UUIDs behind their name.</summary>
internal static class SnykToken
{
    public static SecretService Service { get; } = new(
        "SNYK_TOKEN", "Snyk API token", "Snyk API トークン", "Snyk docs, API token",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "snyk"));
}
