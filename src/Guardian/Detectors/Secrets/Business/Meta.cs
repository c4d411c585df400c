using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Meta (Facebook, WhatsApp) access tokens (<c>EAA</c>), Instagram tokens (<c>IGQ</c>, <c>IGAA</c>), app tokens (id, bar, secret) and app secrets (32 hexadecimal digits).</summary>
internal static class Meta
{
    public static SecretService Service { get; } = new(
        "META_ACCESS_TOKEN", "Meta access token", "Meta アクセストークン", "Meta for Developers, Access tokens; App secret",
        TokenFormat.Of("EAA{base62:90-500}"),
        TokenFormat.Of("IGQ{base64url:100-300}") with { StartsAlone = true },
        TokenFormat.Of("IGAA{base64url:100-300}") with { StartsAlone = true },
        TokenFormat.Behind("{lhex:32}", "facebook app secret", "fb app secret", "meta app secret", "facebook secret", "facebook client secret", "instagram app secret", "whatsapp app secret") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{digit:15-17}|{base64url:27}", "facebook", "app token", "access token"));
}
