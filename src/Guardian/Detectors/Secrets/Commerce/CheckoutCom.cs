using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Checkout.com secret keys: <c>sk_</c>, <c>sk_sbox_</c> before 26 characters of a-z and 2-7 and a check character; older ones a UUID. Public keys (<c>pk_</c>) are public.</summary>
internal static class CheckoutCom
{
    public static SecretService Service { get; } = new(
        "CHECKOUT_SECRET_KEY", "Checkout.com secret key", "Checkout.com シークレットキー", "Checkout.com Docs, API keys",
        TokenFormat.Of("sk_{[a-z2-7]:26}{[a-z2-7*#$=]:1}") with { StartsAlone = true },
        TokenFormat.Of("sk_sbox_{[a-z2-7]:26}{[a-z2-7*#$=]:1}"),
        TokenFormat.Of("sk_test_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"));
}
