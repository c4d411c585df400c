using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Rocket.Chat tokens: 43 characters of Base64url in <c>X-Auth-Token</c>.</summary>
internal static class RocketChat
{
    public static SecretService Service { get; } = new(
        "ROCKETCHAT_TOKEN", "Rocket.Chat auth token", "Rocket.Chat 認証トークン", "Rocket.Chat Developer Docs, Authentication",
        TokenFormat.Behind("{base64url:43}", "rocket.chat", "rocket chat", "x auth token"));
}
