using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>UptimeRobot keys: main (<c>u…-</c>), read-only (<c>ur…-</c>) and of one monitor (<c>m…-</c>).</summary>
internal static class UptimeRobot
{
    public static SecretService Service { get; } = new(
        "UPTIMEROBOT_API_KEY", "UptimeRobot API key", "UptimeRobot API キー", "UptimeRobot API, Authentication",
        TokenFormat.Behind("u{digit:3-10}-{lhex:24}", "uptimerobot", "uptime robot"),
        TokenFormat.Behind("ur{digit:3-10}-{lhex:24}", "uptimerobot", "uptime robot"),
        TokenFormat.Behind("m{digit:6-10}-{lhex:24}", "uptimerobot", "uptime robot"));
}
