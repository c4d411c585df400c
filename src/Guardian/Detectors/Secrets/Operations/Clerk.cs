using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Clerk secret keys share the prefix <c>sk_live_</c> with others: Clerk must be named. Publishable keys (<c>pk_</c>) are public.</summary>
internal static class Clerk
{
    public static SecretService Service { get; } = new(
        "CLERK_SECRET_KEY", "Clerk secret key", "Clerk シークレットキー", "Clerk Docs, API keys",
        TokenFormat.Of("sk_live_{base62:40-50}") with { Confidence = 0.92, Near = new("context:", "clerk", "clerk_secret_key") },
        TokenFormat.Of("sk_test_{base62:40-50}") with { Confidence = 0.92, Near = new("context:", "clerk", "clerk_secret_key") });
}
