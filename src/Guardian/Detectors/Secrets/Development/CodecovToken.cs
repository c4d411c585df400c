using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>UUIDs behind their name.</summary>
internal static class CodecovToken
{
    public static SecretService Service { get; } = new(
        "CODECOV_TOKEN", "Codecov upload token", "Codecov アップロードトークン", "Codecov docs, Tokens",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "codecov"));
}
