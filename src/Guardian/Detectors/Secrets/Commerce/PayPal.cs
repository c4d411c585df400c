using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>PayPal client secrets: 80 characters of Base64url that start with <c>E</c>. Client ids (<c>A…</c>) stand in web pages.</summary>
internal static class PayPal
{
    public static SecretService Service { get; } = new(
        "PAYPAL_CLIENT_SECRET", "PayPal client secret", "PayPal クライアントシークレット", "PayPal Developer, Get started, API credentials",
        TokenFormat.Behind("E{base64url:79}", "paypal"));
}
