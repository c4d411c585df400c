using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Sinch API tokens of service plans: 32 hexadecimal digits.</summary>
internal static class Sinch
{
    public static SecretService Service { get; } = new(
        "SINCH_TOKEN", "Sinch API token", "Sinch API トークン", "Sinch Docs, SMS API, service plans",
        TokenFormat.Behind("{lhex:32}", "sinch") with { Near = TokenFormat.CredentialWords });
}
