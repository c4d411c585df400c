using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Adobe client secrets: <c>p8e-</c> and 32 characters of Base64url.</summary>
internal static class Adobe
{
    public static SecretService Service { get; } = new(
        "ADOBE_CLIENT_SECRET", "Adobe client secret", "Adobe クライアントシークレット", "Adobe Developer, OAuth server-to-server credentials",
        TokenFormat.Of("p8e-{base64url:32}") with { StartsAlone = true });
}
