using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Meraki Dashboard keys: 40 hexadecimal digits.</summary>
internal static class Meraki
{
    public static SecretService Service { get; } = new(
        "MERAKI_API_KEY", "Cisco Meraki API key", "Cisco Meraki API キー", "Cisco Meraki Dashboard API, Authorization",
        TokenFormat.Behind("{lhex:40}", "meraki") with { Near = TokenFormat.CredentialWords });
}
