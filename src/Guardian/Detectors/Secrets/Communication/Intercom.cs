using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Intercom access tokens: Base64 of a text that starts with <c>tok:</c>.</summary>
internal static class Intercom
{
    public static SecretService Service { get; } = new(
        "INTERCOM_TOKEN", "Intercom access token", "Intercom アクセストークン", "Intercom Developers, Authentication",
        TokenFormat.Of("dG9rO{base64:54}="));
}
