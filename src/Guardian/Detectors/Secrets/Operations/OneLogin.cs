using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>OneLogin API secrets: 64 hexadecimal digits.</summary>
internal static class OneLogin
{
    public static SecretService Service { get; } = new(
        "ONELOGIN_SECRET", "OneLogin client secret", "OneLogin クライアントシークレット", "OneLogin Developers, API credentials",
        TokenFormat.Behind("{lhex:64}", "onelogin") with { Near = TokenFormat.CredentialWords });
}
