using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Okta API tokens: <c>00</c> and 40 characters, sent as <c>SSWS</c>.</summary>
internal static class Okta
{
    public static SecretService Service { get; } = new(
        "OKTA_API_TOKEN", "Okta API token", "Okta API トークン", "Okta Developer, Create an API token",
        TokenFormat.Behind("00{base64url:40}", "okta", "ssws"));
}
