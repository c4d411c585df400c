using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Miro access tokens: Base64 of JSON that starts with <c>miro.origin</c>, an underscore and the secret.</summary>
internal static class Miro
{
    public static SecretService Service { get; } = new(
        "MIRO_TOKEN", "Miro access token", "Miro アクセストークン", "Miro Developer Platform, Access tokens",
        TokenFormat.Of("eyJtaXJvLm9yaWdpbiI6{base64url:30-80}"));
}
