using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Healthchecks.io API keys (32 characters) and ping addresses, which the documentation asks to keep secret.</summary>
internal static class Healthchecks
{
    public static SecretService Service { get; } = new(
        "HEALTHCHECKS_KEY", "Healthchecks.io API key", "Healthchecks.io API キー", "Healthchecks.io Docs, Pinging API; Management API",
        TokenFormat.Of("hc-ping.com/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}") with { SkipInSpan = "hc-ping.com/".Length },
        TokenFormat.Behind("{base64url:32}", "healthchecks.io", "healthchecks api key", "healthchecksio", "hc api key"));
}
