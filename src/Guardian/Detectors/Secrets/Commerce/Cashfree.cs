using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Cashfree secret keys: <c>cfsk_ma_prod_</c> or <c>cfsk_ma_test_</c>, 32 and 8 hexadecimal digits.</summary>
internal static class Cashfree
{
    public static SecretService Service { get; } = new(
        "CASHFREE_SECRET", "Cashfree secret key", "Cashfree シークレットキー", "Cashfree Payments Docs, API keys",
        TokenFormat.Of("cfsk_ma_prod_{lhex:32}_{lhex:8}"),
        TokenFormat.Of("cfsk_ma_test_{lhex:32}_{lhex:8}"));
}
