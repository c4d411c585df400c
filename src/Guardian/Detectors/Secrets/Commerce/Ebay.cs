using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>eBay certificate ids, which serve as client secrets: <c>PRD-</c> or <c>SBX-</c> and five hexadecimal groups. App ids are public.</summary>
internal static class Ebay
{
    public static SecretService Service { get; } = new(
        "EBAY_CERT_ID", "eBay client secret", "eBay クライアントシークレット", "eBay Developers Program, Application keys",
        TokenFormat.Of("PRD-{lhex:12}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:4}") with { StartsAlone = true },
        TokenFormat.Of("SBX-{lhex:12}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:4}") with { StartsAlone = true });
}
