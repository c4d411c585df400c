using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>bb_live_</c> and 24 to 40 base64url characters.</summary>
internal static class BrowserbaseKey
{
    public static SecretService Service { get; } = new(
        "BROWSERBASE_API_KEY", "Browserbase API key", "Browserbase API キー", "Browserbase docs, Settings, API key",
        TokenFormat.Of("bb_live_{base64url:24-40}"));
}
