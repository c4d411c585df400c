using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>sgp_</c>, for some instances a name, and 40 hexadecimal digits.</summary>
internal static class SourcegraphToken
{
    public static SecretService Service { get; } = new(
        "SOURCEGRAPH_TOKEN", "Sourcegraph access token", "Sourcegraph アクセストークン", "Sourcegraph docs, Access tokens",
        TokenFormat.Of("sgp_{lhex:40}"),
        TokenFormat.Of("sgp_{lhex:16}_{lhex:40}"),
        TokenFormat.Of("sgp_local_{lhex:40}"));
}
