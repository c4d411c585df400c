using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Logz.io API tokens (UUID) and shipping tokens (32 letters).</summary>
internal static class Logz
{
    public static SecretService Service { get; } = new(
        "LOGZ_IO_TOKEN", "Logz.io token", "Logz.io トークン", "Logz.io Docs, API tokens; shipping tokens",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "logz.io", "logzio") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{alpha:32}", "logz.io", "logzio"));
}
