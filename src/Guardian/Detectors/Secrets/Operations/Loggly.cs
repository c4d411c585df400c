using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Loggly customer tokens: a UUID, by name or in an inputs address.</summary>
internal static class Loggly
{
    public static SecretService Service { get; } = new(
        "LOGGLY_TOKEN", "Loggly token", "Loggly トークン", "Loggly Docs, Customer tokens",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "loggly") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Of("loggly.com/inputs/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}") with { SkipInSpan = "loggly.com/inputs/".Length });
}
