using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk-</c> and 48 letters and digits behind their name.</summary>
internal static class BraintrustKey
{
    public static SecretService Service { get; } = new(
        "BRAINTRUST_API_KEY", "Braintrust API key", "Braintrust API キー", "Braintrust docs, API keys",
        TokenFormat.Behind("sk-{base62:48}", "braintrust"));
}
