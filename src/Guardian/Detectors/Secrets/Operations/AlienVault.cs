using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>OTX keys: 64 hexadecimal digits in <c>X-OTX-API-KEY</c>.</summary>
internal static class AlienVault
{
    public static SecretService Service { get; } = new(
        "OTX_API_KEY", "AlienVault OTX API key", "AlienVault OTX API キー", "AlienVault OTX DirectConnect API",
        TokenFormat.Behind("{lhex:64}", "otx api key", "otx key", "alienvault") with { Near = TokenFormat.CredentialWords });
}
