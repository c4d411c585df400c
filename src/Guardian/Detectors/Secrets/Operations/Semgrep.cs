using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Semgrep tokens: 64 hexadecimal digits.</summary>
internal static class Semgrep
{
    public static SecretService Service { get; } = new(
        "SEMGREP_APP_TOKEN", "Semgrep token", "Semgrep トークン", "Semgrep Docs, Tokens",
        TokenFormat.Behind("{lhex:64}", "semgrep") with { Near = TokenFormat.CredentialWords });
}
