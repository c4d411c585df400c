using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Rollbar project and account tokens: 32 hexadecimal digits.</summary>
internal static class Rollbar
{
    public static SecretService Service { get; } = new(
        "ROLLBAR_ACCESS_TOKEN", "Rollbar access token", "Rollbar アクセストークン", "Rollbar Docs, Access tokens",
        TokenFormat.Behind("{lhex:32}", "rollbar") with { Near = TokenFormat.CredentialWords });
}
