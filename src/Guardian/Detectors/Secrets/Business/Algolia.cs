using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Algolia admin and write keys: 32 hexadecimal digits. Search-only keys, of the same shape, stand in web pages.</summary>
internal static class Algolia
{
    public static SecretService Service { get; } = new(
        "ALGOLIA_ADMIN_KEY", "Algolia admin key", "Algolia 管理キー", "Algolia Docs, API keys",
        TokenFormat.Behind("{lhex:32}", "algolia admin", "algolia write", "algolia api key", "algolia secret") with { Near = TokenFormat.CredentialWords });
}
