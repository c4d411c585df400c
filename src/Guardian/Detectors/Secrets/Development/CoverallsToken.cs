using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>33 to 36 letters and digits behind their name.</summary>
internal static class CoverallsToken
{
    public static SecretService Service { get; } = new(
        "COVERALLS_TOKEN", "Coveralls repository token", "Coveralls リポジトリトークン", "Coveralls docs, API, repo_token",
        TokenFormat.Behind("{base62:33-36}", "coveralls"));
}
