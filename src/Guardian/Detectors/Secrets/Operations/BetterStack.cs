using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Better Stack (Logtail, Uptime) tokens: 24 letters and digits.</summary>
internal static class BetterStack
{
    public static SecretService Service { get; } = new(
        "BETTER_STACK_TOKEN", "Better Stack API token", "Better Stack API トークン", "Better Stack Docs, API tokens; source tokens",
        TokenFormat.Behind("{base62:24}", "better stack", "logtail", "betteruptime"),
        TokenFormat.Behind("{base62:24}", "better stack"));
}
