using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Stytch project secrets: <c>secret-live-</c> or <c>secret-test-</c>. Public tokens (<c>public-token-</c>) are public.</summary>
internal static class Stytch
{
    public static SecretService Service { get; } = new(
        "STYTCH_SECRET", "Stytch secret", "Stytch シークレット", "Stytch Docs, API keys",
        TokenFormat.Of("secret-live-{[A-Za-z0-9_=-]:34-60}"),
        TokenFormat.Of("secret-test-{[A-Za-z0-9_=-]:34-60}"));
}
