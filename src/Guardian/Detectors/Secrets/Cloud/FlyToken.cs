using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Macaroons (<c>fm2_</c>, older <c>fm1r_</c> and <c>fm1a_</c>) and personal tokens <c>fo1_</c>.</summary>
internal static class FlyToken
{
    public static SecretService Service { get; } = new(
        "FLY_IO_TOKEN", "Fly.io access token", "Fly.io アクセストークン", "Fly.io docs, Access tokens",
        TokenFormat.Of("fm2_{[A-Za-z0-9+/=]:100-1024}"),
        TokenFormat.Of("fm1r_{[A-Za-z0-9+/=]:100-1024}"),
        TokenFormat.Of("fm1a_{[A-Za-z0-9+/=]:100-1024}"),
        TokenFormat.Of("fo1_{base64url:43}") with { StartsAlone = true });
}
