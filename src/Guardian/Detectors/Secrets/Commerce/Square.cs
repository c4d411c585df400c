using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Square access tokens (<c>EAAA…</c>, 64 characters; <c>sq0atp-</c>) and application secrets (<c>sq0csp-</c>). Application ids (<c>sq0idp-</c>) are public.</summary>
internal static class Square
{
    public static SecretService Service { get; } = new(
        "SQUARE_TOKEN", "Square access token", "Square アクセストークン", "Square Developer, Access tokens",
        TokenFormat.Of("EAAA{base64url:60}"),
        TokenFormat.Of("sq0atp-{base64url:22}"),
        TokenFormat.Of("sq0csp-{base64url:43}"));
}
