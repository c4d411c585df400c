using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>New Relic user (<c>NRAK-</c>), insert (<c>NRII-</c>), query (<c>NRIQ-</c>) and licence keys, the last ending in <c>NRAL</c>. Browser keys (<c>NRJS-</c>) stand in web pages.</summary>
internal static class NewRelic
{
    public static SecretService Service { get; } = new(
        "NEW_RELIC_API_KEY", "New Relic API key", "New Relic API キー", "New Relic Docs, New Relic API keys",
        TokenFormat.Of("NRAK-{ualnum:27}"),
        TokenFormat.Of("NRII-{base64url:32}"),
        TokenFormat.Of("NRIQ-{base64url:32}"),
        TokenFormat.Of("{lalnum:32}FFFFNRAL"),
        TokenFormat.Of("{lhex:36}NRAL"));
}
