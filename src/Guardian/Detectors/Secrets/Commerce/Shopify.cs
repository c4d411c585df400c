using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Shopify access tokens (<c>shpat_</c>, <c>shpca_</c>, <c>shppa_</c>, <c>shpua_</c>) and shared secrets (<c>shpss_</c>): 32 hexadecimal digits.</summary>
internal static class Shopify
{
    public static SecretService Service { get; } = new(
        "SHOPIFY_TOKEN", "Shopify access token", "Shopify アクセストークン", "Shopify Developer Docs, Access tokens; token format changelog",
        TokenFormat.Of("shpat_{hex:32}"),
        TokenFormat.Of("shpca_{hex:32}"),
        TokenFormat.Of("shppa_{hex:32}"),
        TokenFormat.Of("shpss_{hex:32}"),
        TokenFormat.Of("shpua_{hex:32}"));
}
