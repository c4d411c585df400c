using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>OneSignal app (<c>os_v2_app_</c>) and organisation (<c>os_v2_org_</c>) keys, and the Base64 of 48 characters of older ones.</summary>
internal static class OneSignal
{
    public static SecretService Service { get; } = new(
        "ONESIGNAL_API_KEY", "OneSignal API key", "OneSignal API キー", "OneSignal Docs, Keys and IDs",
        TokenFormat.Of("os_v2_app_{[a-z2-7]:90-120}"),
        TokenFormat.Of("os_v2_org_{[a-z2-7]:90-120}"),
        TokenFormat.Behind("{base62:48}", "onesignal", "one signal"));
}
