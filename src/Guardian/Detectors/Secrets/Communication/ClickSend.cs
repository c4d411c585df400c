using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>ClickSend keys: a UUID in capitals or not.</summary>
internal static class ClickSend
{
    public static SecretService Service { get; } = new(
        "CLICKSEND_API_KEY", "ClickSend API key", "ClickSend API キー", "ClickSend REST API, Authentication",
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "clicksend") with { Near = TokenFormat.CredentialWords });
}
