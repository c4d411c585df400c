using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>SendGrid keys: <c>SG.</c>, 22 and 43 characters of Base64url.</summary>
internal static class SendGrid
{
    public static SecretService Service { get; } = new(
        "SENDGRID_API_KEY", "SendGrid API key", "SendGrid API キー", "Twilio SendGrid Docs, API keys",
        TokenFormat.Of("SG.{base64url:22}.{base64url:43}"));
}
