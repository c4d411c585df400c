using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>ShipStation API keys and secrets: 32 hexadecimal digits each.</summary>
internal static class ShipStation
{
    public static SecretService Service { get; } = new(
        "SHIPSTATION_SECRET", "ShipStation secret", "ShipStation シークレット", "ShipStation API, Authentication",
        TokenFormat.Behind("{lhex:32}", "shipstation") with { Near = TokenFormat.CredentialWords });
}
