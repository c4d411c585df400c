using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>BigCommerce API tokens: 31 lower-case letters and digits in <c>X-Auth-Token</c>.</summary>
internal static class BigCommerce
{
    public static SecretService Service { get; } = new(
        "BIGCOMMERCE_TOKEN", "BigCommerce access token", "BigCommerce アクセストークン", "BigCommerce Developer Center, API accounts",
        TokenFormat.Behind("{lalnum:31}", "bigcommerce", "x auth token"));
}
