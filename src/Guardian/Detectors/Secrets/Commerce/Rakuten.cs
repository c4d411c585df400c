using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Keys of the Rakuten RMS web service: <c>SP</c> or <c>SL</c>, six digits, an underscore and 16 characters; both in Base64 behind <c>ESA</c>.</summary>
internal static class Rakuten
{
    public static SecretService Service { get; } = new(
        "RAKUTEN_RMS_KEY", "Rakuten RMS license key", "Rakuten RMS ライセンスキー", "楽天 RMS WEB SERVICE, 認証 (serviceSecret, licenseKey)",
        TokenFormat.Behind("SP{digit:6}_{base62:16}", "rakuten", "rms", "servicesecret", "service secret"),
        TokenFormat.Behind("SL{digit:6}_{base62:16}", "rakuten", "rms", "licensekey", "license key"),
        TokenFormat.Behind("U1A{base64:65}", "authorization: esa", "rms authorization"));
}
