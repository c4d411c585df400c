using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Twitch client secrets and tokens: 30 lower-case letters and digits; in chat behind <c>oauth:</c>. The client id is of the same shape.</summary>
internal static class Twitch
{
    public static SecretService Service { get; } = new(
        "TWITCH_TOKEN", "Twitch access token", "Twitch アクセストークン", "Twitch Developers, Authentication; Chat",
        TokenFormat.Behind("{lalnum:30}", "twitch"),
        TokenFormat.Of("oauth:{lalnum:30}") with { SkipInSpan = "oauth:".Length });
}
