using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Paddle API keys (<c>pdl_live_apikey_</c>, <c>pdl_sdbx_apikey_</c>, id, secret, checksum) and the secrets of notification destinations (<c>pdl_ntfset_</c>).</summary>
internal static class Paddle
{
    public static SecretService Service { get; } = new(
        "PADDLE_API_KEY", "Paddle API key", "Paddle API キー", "Paddle Developer, API keys; Notification destinations",
        TokenFormat.Of("pdl_live_apikey_{lalnum:26}_{base62:22}_{base62:3}"),
        TokenFormat.Of("pdl_sdbx_apikey_{lalnum:26}_{base62:22}_{base62:3}"),
        TokenFormat.Of("pdl_ntfset_{lalnum:26}_{base64:32}"));
}
