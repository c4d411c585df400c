using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>News API keys: 32 hexadecimal digits.</summary>
internal static class NewsApi
{
    public static SecretService Service { get; } = new(
        "NEWSAPI_KEY", "News API API key", "News API API キー", "News API documentation, Authentication",
        TokenFormat.Behind("{lhex:32}", "newsapi", "news api key", "news api") with { Near = TokenFormat.CredentialWords });
}
