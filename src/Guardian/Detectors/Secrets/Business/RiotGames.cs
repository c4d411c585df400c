using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Riot Games keys: <c>RGAPI-</c> and a UUID.</summary>
internal static class RiotGames
{
    public static SecretService Service { get; } = new(
        "RIOT_API_KEY", "Riot Games API key", "Riot Games API キー", "Riot Developer Portal, API keys",
        TokenFormat.Of("RGAPI-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}"));
}
