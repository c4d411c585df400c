using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Daily keys: 64 hexadecimal digits.</summary>
internal static class Daily
{
    public static SecretService Service { get; } = new(
        "DAILY_API_KEY", "Daily API key", "Daily API キー", "Daily Docs, REST API, authentication",
        TokenFormat.Behind("{lhex:64}", "daily api key", "daily.co", "dailyco") with { Near = TokenFormat.CredentialWords });
}
