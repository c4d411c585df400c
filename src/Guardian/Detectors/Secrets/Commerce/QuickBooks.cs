using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Intuit (QuickBooks) client secrets: 40 letters and digits. The client id (50) is public.</summary>
internal static class QuickBooks
{
    public static SecretService Service { get; } = new(
        "QUICKBOOKS_SECRET", "QuickBooks client secret", "QuickBooks クライアントシークレット", "Intuit Developer, OAuth 2.0, client credentials",
        TokenFormat.Behind("{base62:40}", "quickbooks", "intuit"));
}
