using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Telegram bot tokens: the bot id, a colon and 35 characters that start with <c>AA</c>.</summary>
internal static class Telegram
{
    public static SecretService Service { get; } = new(
        "TELEGRAM_BOT_TOKEN", "Telegram bot token", "Telegram ボットトークン", "Telegram Bot API, Authorizing your bot",
        TokenFormat.Of("{digit:8-10}:AA{base64url:33}"),
        TokenFormat.Of("api.telegram.org/bot{digit:8-10}:AA{base64url:33}") with { SkipInSpan = "api.telegram.org/bot".Length });
}
