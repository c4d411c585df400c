using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>CLOJARS_</c> and 60 hexadecimal digits.</summary>
internal static class ClojarsToken
{
    public static SecretService Service { get; } = new(
        "CLOJARS_TOKEN", "Clojars deploy token", "Clojars デプロイトークン", "Clojars wiki, Deploy tokens",
        TokenFormat.Of("CLOJARS_{lhex:60}"));
}
