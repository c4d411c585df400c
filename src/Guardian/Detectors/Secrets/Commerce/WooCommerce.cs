using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>WooCommerce consumer keys (<c>ck_</c>) and secrets (<c>cs_</c>): 40 hexadecimal digits.</summary>
internal static class WooCommerce
{
    public static SecretService Service { get; } = new(
        "WOOCOMMERCE_KEY", "WooCommerce API key", "WooCommerce API キー", "WooCommerce REST API documentation, Authentication",
        TokenFormat.Of("ck_{lhex:40}"),
        TokenFormat.Of("cs_{lhex:40}"));
}
