using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>AppDynamics account access keys: 12 lower-case letters and digits, or a UUID.</summary>
internal static class AppDynamics
{
    public static SecretService Service { get; } = new(
        "APPDYNAMICS_ACCESS_KEY", "AppDynamics access key", "AppDynamics アクセスキー", "AppDynamics documentation, Agent account access key",
        TokenFormat.Behind("{lalnum:12}", "account access key", "appdynamics access key"),
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "account access key", "appdynamics") with { Near = TokenFormat.CredentialWords });
}
