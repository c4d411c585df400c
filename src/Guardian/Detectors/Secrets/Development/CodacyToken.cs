using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>32 hexadecimal digits (project) or 20 letters and digits (account) behind their name.</summary>
internal static class CodacyToken
{
    public static SecretService Service { get; } = new(
        "CODACY_TOKEN", "Codacy API token", "Codacy API トークン", "Codacy docs, API tokens",
        TokenFormat.Behind("{lhex:32}", "codacy"),
        TokenFormat.Behind("{base62:20}", "codacy_api_token", "codacy_token"));
}
