using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Two letters, a dash and a UUID behind their name.</summary>
internal static class AnacondaToken
{
    public static SecretService Service { get; } = new(
        "ANACONDA_TOKEN", "Anaconda API token", "Anaconda API トークン", "Anaconda docs, Token authentication",
        TokenFormat.Behind("{lower:2}-{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "anaconda", "conda_token", "binstar"));
}
