using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Steam Web API keys: 32 hexadecimal digits in capitals.</summary>
internal static class Steam
{
    public static SecretService Service { get; } = new(
        "STEAM_API_KEY", "Steam API key", "Steam API キー", "Steamworks documentation, Web API authentication",
        TokenFormat.Behind("{uhex:32}", "steam api key", "steam web api", "steam key", "steamcommunity", "steampowered.com"));
}
