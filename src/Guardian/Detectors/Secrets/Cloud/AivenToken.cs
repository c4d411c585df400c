using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Passwords of service users (<c>AVNS_</c> and 19 characters) and API tokens in base64 behind their name.</summary>
internal static class AivenToken
{
    public static SecretService Service { get; } = new(
        "AIVEN_TOKEN", "Aiven token", "Aiven トークン", "Aiven docs, Authentication tokens; service users",
        TokenFormat.Of("AVNS_{base64url:19}"),
        TokenFormat.Behind("{[A-Za-z0-9+/=]:200-600}", "aiven_token", "aiven_api_token", "aivenv1", "aiven"));
}
