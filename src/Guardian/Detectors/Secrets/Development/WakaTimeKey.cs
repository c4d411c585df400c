using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>waka_</c> and a UUID; older keys are UUIDs behind their name.</summary>
internal static class WakaTimeKey
{
    public static SecretService Service { get; } = new(
        "WAKATIME_API_KEY", "WakaTime API key", "WakaTime API キー", "WakaTime docs, API key; FAQ",
        TokenFormat.Of("waka_{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}"),
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "wakatime"));
}
