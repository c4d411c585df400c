using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Lokalise tokens: 40 hexadecimal digits.</summary>
internal static class Lokalise
{
    public static SecretService Service { get; } = new(
        "LOKALISE_TOKEN", "Lokalise API token", "Lokalise API トークン", "Lokalise Developer Hub, API tokens",
        TokenFormat.Behind("{lhex:40}", "lokalise") with { Near = TokenFormat.CredentialWords });
}
