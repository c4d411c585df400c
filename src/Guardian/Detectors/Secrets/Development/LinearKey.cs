using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>API keys (<c>lin_api_</c>), OAuth tokens (<c>lin_oauth_</c>) and webhook secrets (<c>lin_wh_</c>).</summary>
internal static class LinearKey
{
    public static SecretService Service { get; } = new(
        "LINEAR_API_KEY", "Linear API key", "Linear API キー", "Linear docs, API and webhooks",
        TokenFormat.Of("lin_api_{base62:40}"),
        TokenFormat.Of("lin_oauth_{lhex:64}"),
        TokenFormat.Of("lin_wh_{base62:20-60}"));
}
