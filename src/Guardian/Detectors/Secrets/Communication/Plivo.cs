using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Plivo auth tokens: 40 letters and digits, Base64 of 30 bytes.</summary>
internal static class Plivo
{
    public static SecretService Service { get; } = new(
        "PLIVO_AUTH_TOKEN", "Plivo auth token", "Plivo 認証トークン", "Plivo Docs, Authentication",
        TokenFormat.Behind("{base62:40}", "plivo"));
}
