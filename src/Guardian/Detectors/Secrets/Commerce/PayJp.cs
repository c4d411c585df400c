using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>PAY.JP secret keys share <c>sk_live_</c> and <c>sk_test_</c> with others: the name must stand near. Public keys (<c>pk_</c>) are public.</summary>
internal static class PayJp
{
    public static SecretService Service { get; } = new(
        "PAYJP_SECRET_KEY", "PAY.JP secret key", "PAY.JP シークレットキー", "PAY.JP API リファレンス, 認証",
        TokenFormat.Of("sk_live_{lalnum:24-80}") with { Confidence = 0.93, Near = new("context:", "pay.jp", "payjp", "pay_jp") },
        TokenFormat.Of("sk_test_{lalnum:24-80}") with { Confidence = 0.93, Near = new("context:", "pay.jp", "payjp", "pay_jp") });
}
