using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Knock secret keys: <c>sk_</c> behind the name; others use the prefix too. Public keys (<c>pk_</c>) are public.</summary>
internal static class Knock
{
    public static SecretService Service { get; } = new(
        "KNOCK_API_KEY", "Knock API key", "Knock API キー", "Knock Docs, API keys",
        TokenFormat.Behind("sk_{base64url:30-60}", "knock") with { Confidence = 0.95 },
        TokenFormat.Behind("sk_test_{base64url:30-60}", "knock") with { Confidence = 0.95 });
}
