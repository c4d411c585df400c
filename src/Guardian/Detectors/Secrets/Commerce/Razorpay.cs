using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Razorpay key secrets: 24 letters and digits. Key ids (<c>rzp_live_…</c>) stand in the checkout page.</summary>
internal static class Razorpay
{
    public static SecretService Service { get; } = new(
        "RAZORPAY_SECRET", "Razorpay secret", "Razorpay シークレット", "Razorpay Docs, API keys",
        TokenFormat.Behind("{base62:24}", "razorpay"));
}
