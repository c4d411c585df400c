using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Airbrake project keys (32 hexadecimal digits) and user keys (40).</summary>
internal static class Airbrake
{
    public static SecretService Service { get; } = new(
        "AIRBRAKE_KEY", "Airbrake API key", "Airbrake API キー", "Airbrake Docs, Project keys; User keys",
        TokenFormat.Behind("{lhex:32}", "airbrake") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{lhex:40}", "airbrake") with { Near = TokenFormat.CredentialWords });
}
