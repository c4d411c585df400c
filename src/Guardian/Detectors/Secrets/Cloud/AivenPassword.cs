using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Passwords of service users: <c>AVNS_</c> and 19 base64url characters.</summary>
internal static class AivenPassword
{
    public static SecretService Service { get; } = new(
        "AIVEN_PASSWORD", "Aiven password", "Aiven パスワード", "Aiven docs, Service users",
        TokenFormat.Of("AVNS_{base64url:19}"));
}
