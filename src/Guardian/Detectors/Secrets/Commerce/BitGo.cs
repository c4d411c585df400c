using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>BitGo access tokens: <c>v2x</c> and 64 hexadecimal digits.</summary>
internal static class BitGo
{
    public static SecretService Service { get; } = new(
        "BITGO_TOKEN", "BitGo access token", "BitGo アクセストークン", "BitGo Developer Portal, Access tokens",
        TokenFormat.Of("v2x{lhex:64}"));
}
