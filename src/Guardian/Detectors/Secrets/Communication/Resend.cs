using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Resend keys: <c>re_</c>, 8 and 24 letters and digits.</summary>
internal static class Resend
{
    public static SecretService Service { get; } = new(
        "RESEND_API_KEY", "Resend API key", "Resend API キー", "Resend Docs, API keys",
        TokenFormat.Of("re_{base62:8}_{base62:24}") with { StartsAlone = true });
}
