using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>22 base64url characters behind their name.</summary>
internal static class TravisToken
{
    public static SecretService Service { get; } = new(
        "TRAVIS_CI_TOKEN", "Travis CI API token", "Travis CI API トークン", "Travis CI docs, API authentication",
        TokenFormat.Behind("{base64url:22}", "travis"));
}
