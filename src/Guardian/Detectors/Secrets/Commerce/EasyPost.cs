using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>EasyPost keys: <c>EZAK</c> (production) or <c>EZTK</c> (test) and 54 letters and digits.</summary>
internal static class EasyPost
{
    public static SecretService Service { get; } = new(
        "EASYPOST_API_KEY", "EasyPost API key", "EasyPost API キー", "EasyPost Docs, Authentication",
        TokenFormat.Of("EZAK{base62:54}"),
        TokenFormat.Of("EZTK{base62:54}"));
}
