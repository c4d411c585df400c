using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Honeybadger project keys: <c>hbp_</c> and 36 characters.</summary>
internal static class Honeybadger
{
    public static SecretService Service { get; } = new(
        "HONEYBADGER_API_KEY", "Honeybadger API key", "Honeybadger API キー", "Honeybadger Docs, API keys",
        TokenFormat.Of("hbp_{base62:36}"));
}
