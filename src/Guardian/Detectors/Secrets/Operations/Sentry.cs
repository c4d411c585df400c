using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Sentry organisation (<c>sntrys_</c>), user (<c>sntryu_</c>) and integration (<c>sntryi_</c>) tokens, and the 64 hexadecimal digits of older ones. A DSN without a secret is public.</summary>
internal static class Sentry
{
    public static SecretService Service { get; } = new(
        "SENTRY_AUTH_TOKEN", "Sentry auth token", "Sentry 認証トークン", "Sentry Docs, Auth Tokens",
        TokenFormat.Of("sntrys_eyJ{[A-Za-z0-9+/=_-]:80-700}"),
        TokenFormat.Of("sntryu_{lhex:64}"),
        TokenFormat.Of("sntryi_{lhex:64}"),
        TokenFormat.Behind("{lhex:64}", "sentry") with { Near = TokenFormat.CredentialWords });
}
