using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>KOMOJU secret keys share <c>sk_live_</c> and <c>sk_test_</c> with others: the name must stand near.</summary>
internal static class Komoju
{
    public static SecretService Service { get; } = new(
        "KOMOJU_SECRET_KEY", "KOMOJU secret key", "KOMOJU シークレットキー", "KOMOJU ドキュメント, API 認証",
        TokenFormat.Of("sk_live_{base62:16-80}") with { Confidence = 0.93, Near = new("context:", "komoju") },
        TokenFormat.Of("sk_test_{base62:16-80}") with { Confidence = 0.93, Near = new("context:", "komoju") });
}
