using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Stripe secret and restricted keys, live and test, and webhook signing secrets. Publishable keys (<c>pk_</c>) are public by design.</summary>
internal static class Stripe
{
    public static SecretService Service { get; } = new(
        "STRIPE_API_KEY", "Stripe API key", "Stripe API キー", "Stripe Docs, API keys; Webhooks, signing secrets",
        TokenFormat.Of("sk_live_{base62:24-247}"),
        TokenFormat.Of("rk_live_{base62:24-247}"),
        TokenFormat.Of("sk_test_{base62:24-247}"),
        TokenFormat.Of("rk_test_{base62:24-247}"),
        TokenFormat.Of("whsec_{base64:32-64}"));
}
