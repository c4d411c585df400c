using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>WireGuard private and preshared keys: 32 bytes in Base64 behind their name. Public keys look the same.</summary>
internal static class WireGuard
{
    public static SecretService Service { get; } = new(
        "WIREGUARD_KEY", "WireGuard private key", "WireGuard 秘密鍵", "wg(8), configuration file format",
        TokenFormat.Behind("{base64:43}=", "private key", "preshared key", "wireguard private", "wg key") with { Check = WireGuardKeyCheck.Fits, CheckIsRequired = true });
}
