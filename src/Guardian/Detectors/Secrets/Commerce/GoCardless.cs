using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>GoCardless tokens: <c>live_</c> or <c>sandbox_</c> and 40 characters of Base64url; GoCardless must be named.</summary>
internal static class GoCardless
{
    public static SecretService Service { get; } = new(
        "GOCARDLESS_TOKEN", "GoCardless access token", "GoCardless アクセストークン", "GoCardless Developer Docs, Access tokens",
        TokenFormat.Of("live_{base64url:40}") with { Near = new("context:", "gocardless"), StartsAlone = true },
        TokenFormat.Of("sandbox_{base64url:40}") with { Near = new("context:", "gocardless"), StartsAlone = true });
}
