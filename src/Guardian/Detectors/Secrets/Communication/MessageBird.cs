using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>MessageBird (Bird) access keys: 25 letters and digits.</summary>
internal static class MessageBird
{
    public static SecretService Service { get; } = new(
        "MESSAGEBIRD_API_KEY", "MessageBird API key", "MessageBird API キー", "MessageBird Developers, Authentication",
        TokenFormat.Behind("{base62:25}", "messagebird", "accesskey"));
}
