using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Paystack secret keys: <c>sk_live_</c> or <c>sk_test_</c> and 40 hexadecimal digits.</summary>
internal static class Paystack
{
    public static SecretService Service { get; } = new(
        "PAYSTACK_SECRET_KEY", "Paystack secret key", "Paystack シークレットキー", "Paystack Docs, API keys",
        TokenFormat.Of("sk_live_{lhex:40}") with { Confidence = 0.92 },
        TokenFormat.Of("sk_test_{lhex:40}") with { Confidence = 0.92 });
}
