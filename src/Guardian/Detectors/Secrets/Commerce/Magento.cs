using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Adobe Commerce (Magento) access tokens: 32 lower-case letters and digits; repository keys: 32 hexadecimal digits.</summary>
internal static class Magento
{
    public static SecretService Service { get; } = new(
        "MAGENTO_TOKEN", "Magento access token", "Magento アクセストークン", "Adobe Commerce, Token-based authentication; Authentication keys",
        TokenFormat.Behind("{lalnum:32}", "magento"));
}
