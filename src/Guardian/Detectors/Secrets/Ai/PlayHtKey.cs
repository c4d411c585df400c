using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>32 hexadecimal digits behind their name.</summary>
internal static class PlayHtKey
{
    public static SecretService Service { get; } = new(
        "PLAYHT_SECRET_KEY", "PlayHT secret key", "PlayHT シークレットキー", "PlayHT docs, API authentication",
        TokenFormat.Behind("{lhex:32}", "playht", "play.ht", "play_ht"));
}
