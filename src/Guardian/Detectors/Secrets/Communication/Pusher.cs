using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Pusher app secrets: 20 hexadecimal digits. The key, of the same shape, stands in web pages.</summary>
internal static class Pusher
{
    public static SecretService Service { get; } = new(
        "PUSHER_SECRET", "Pusher secret", "Pusher シークレット", "Pusher Docs, Channels, app credentials",
        TokenFormat.Behind("{lhex:20}", "pusher app secret", "pusher secret"));
}
