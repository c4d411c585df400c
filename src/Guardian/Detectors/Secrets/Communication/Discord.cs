using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Discord bot tokens (Base64 of the user id, time, signature), webhook addresses and client secrets (32 characters).</summary>
internal static class Discord
{
    public static SecretService Service { get; } = new(
        "DISCORD_TOKEN", "Discord bot token", "Discord ボットトークン", "Discord Developer Docs, Authentication; Webhook resource",
        TokenFormat.Behind("{[MNO]:1}{base64url:23-27}.{base64url:6}.{base64url:27-38}", "discord", "bot token", "client.login", "client.run", "bot.run", "authorization: bot"),
        TokenFormat.Of("discord.com/api/webhooks/{digit:17-20}/{base64url:60-80}") with { SkipInSpan = "discord.com/api/webhooks/".Length },
        TokenFormat.Of("discordapp.com/api/webhooks/{digit:17-20}/{base64url:60-80}") with { SkipInSpan = "discordapp.com/api/webhooks/".Length },
        TokenFormat.Behind("{base64url:32}", "discord client secret", "discord secret"));
}
