using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>20 letters and digits behind their name.</summary>
internal static class BrowserStackKey
{
    public static SecretService Service { get; } = new(
        "BROWSERSTACK_ACCESS_KEY", "BrowserStack access key", "BrowserStack アクセスキー", "BrowserStack docs, Authentication",
        TokenFormat.Behind("{base62:20}", "browserstack"));
}
