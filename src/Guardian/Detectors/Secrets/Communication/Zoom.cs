using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Zoom client secrets (32 letters and digits) and webhook secret tokens (22).</summary>
internal static class Zoom
{
    public static SecretService Service { get; } = new(
        "ZOOM_SECRET", "Zoom client secret", "Zoom クライアントシークレット", "Zoom Developer Docs, OAuth; Webhooks, secret token",
        TokenFormat.Behind("{base62:32}", "zoom") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{base64url:22}", "zoom webhook secret", "zoom secret token", "zoom verification token"));
}
