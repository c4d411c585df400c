using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Fitbit client secrets: 32 hexadecimal digits. The client id (6 characters) is public.</summary>
internal static class Fitbit
{
    public static SecretService Service { get; } = new(
        "FITBIT_SECRET", "Fitbit client secret", "Fitbit クライアントシークレット", "Fitbit Web API, Application design",
        TokenFormat.Behind("{lhex:32}", "fitbit") with { Near = TokenFormat.CredentialWords });
}
