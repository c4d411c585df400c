using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Secret keys have the shape of site keys (<c>6L</c> and 38 characters), so the name must say which it is.</summary>
internal static class GoogleRecaptchaSecret
{
    public static SecretService Service { get; } = new(
        "GOOGLE_RECAPTCHA_SECRET", "reCAPTCHA secret key", "reCAPTCHA シークレットキー", "Google reCAPTCHA docs, Verifying the user's response",
        TokenFormat.Behind("6L{base64url:38}", "recaptcha_secret", "recaptcha_private", "secret="));
}
