using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Key and token in the address of a Google Chat webhook.</summary>
internal static class GoogleChat
{
    public static SecretService Service { get; } = new(
        "GOOGLE_CHAT_WEBHOOK", "Google Chat webhook URL", "Google Chat Webhook URL", "Google Chat developer docs, Incoming webhooks",
        TokenFormat.Of("chat.googleapis.com/v1/spaces/{base64url:8-16}/messages?key={base64url:39}&token={[A-Za-z0-9_%-]:40-60}") with { Confidence = 0.97, SkipInSpan = "chat.googleapis.com/v1/spaces/".Length });
}
