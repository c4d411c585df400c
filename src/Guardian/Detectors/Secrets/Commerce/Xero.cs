using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Xero client secrets: 48 characters of Base64url. The client id (32) is public.</summary>
internal static class Xero
{
    public static SecretService Service { get; } = new(
        "XERO_SECRET", "Xero client secret", "Xero クライアントシークレット", "Xero Developer, OAuth 2.0",
        TokenFormat.Behind("{base64url:48}", "xero"));
}
