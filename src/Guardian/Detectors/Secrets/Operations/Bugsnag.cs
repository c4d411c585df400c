using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>BugSnag notifier keys (32 hexadecimal digits) and personal tokens of the data access API (UUID).</summary>
internal static class Bugsnag
{
    public static SecretService Service { get; } = new(
        "BUGSNAG_API_KEY", "Bugsnag API key", "Bugsnag API キー", "BugSnag Docs, API keys; Data Access API, authentication",
        TokenFormat.Behind("{lhex:32}", "bugsnag") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "bugsnag") with { Near = TokenFormat.CredentialWords });
}
