using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Pipedrive tokens: 40 hexadecimal digits.</summary>
internal static class Pipedrive
{
    public static SecretService Service { get; } = new(
        "PIPEDRIVE_TOKEN", "Pipedrive API token", "Pipedrive API トークン", "Pipedrive Developers, Authentication",
        TokenFormat.Behind("{lhex:40}", "pipedrive") with { Near = TokenFormat.CredentialWords });
}
