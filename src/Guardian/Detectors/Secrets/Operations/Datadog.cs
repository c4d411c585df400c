using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Datadog API keys (32 hexadecimal digits) and application keys (40). Client tokens (<c>pub…</c>) stand in web pages.</summary>
internal static class Datadog
{
    public static SecretService Service { get; } = new(
        "DATADOG_API_KEY", "Datadog API key", "Datadog API キー", "Datadog Docs, API and Application Keys",
        TokenFormat.Behind("{lhex:32}", "datadog", "dd api key", "dd client api key") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{lhex:40}", "datadog", "dd app key", "dd application key", "dd client app key") with { Near = TokenFormat.CredentialWords });
}
