using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Tenable access and secret keys: 64 hexadecimal digits each, in <c>X-ApiKeys</c>.</summary>
internal static class Tenable
{
    public static SecretService Service { get; } = new(
        "TENABLE_KEY", "Tenable API key", "Tenable API キー", "Tenable Developer Portal, Authorization",
        TokenFormat.Behind("{lhex:64}", "tenable", "tio secret key", "tio access key", "x-apikeys", "secretkey=") with { Near = TokenFormat.CredentialWords });
}
