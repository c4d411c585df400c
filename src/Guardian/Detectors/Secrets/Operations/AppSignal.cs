using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>AppSignal push keys: a UUID.</summary>
internal static class AppSignal
{
    public static SecretService Service { get; } = new(
        "APPSIGNAL_API_KEY", "AppSignal API key", "AppSignal API キー", "AppSignal Docs, Push API key",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "appsignal") with { Near = TokenFormat.CredentialWords });
}
