using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>TaxJar tokens: 32 hexadecimal digits.</summary>
internal static class TaxJar
{
    public static SecretService Service { get; } = new(
        "TAXJAR_API_TOKEN", "TaxJar API token", "TaxJar API トークン", "TaxJar API, Authentication",
        TokenFormat.Behind("{lhex:32}", "taxjar") with { Near = TokenFormat.CredentialWords });
}
