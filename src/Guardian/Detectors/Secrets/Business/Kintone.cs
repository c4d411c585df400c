using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>kintone API tokens: 40 letters and digits in <c>X-Cybozu-API-Token</c>.</summary>
internal static class Kintone
{
    public static SecretService Service { get; } = new(
        "KINTONE_API_TOKEN", "kintone API token", "kintone API トークン", "cybozu developer network, 認証, API トークン",
        TokenFormat.Behind("{base62:40}", "kintone", "x cybozu api token", "cybozu"));
}
