using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>gb_api_</c> and 40 letters and digits.</summary>
internal static class GitBookToken
{
    public static SecretService Service { get; } = new(
        "GITBOOK_TOKEN", "GitBook API token", "GitBook API トークン", "GitBook docs, API authentication",
        TokenFormat.Of("gb_api_{base62:40}"));
}
