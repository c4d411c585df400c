using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>UUIDs behind their name.</summary>
internal static class SauceLabsKey
{
    public static SecretService Service { get; } = new(
        "SAUCE_LABS_ACCESS_KEY", "Sauce Labs access key", "Sauce Labs アクセスキー", "Sauce Labs docs, Access keys",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "sauce_access_key", "saucelabs", "sauce_labs"));
}
