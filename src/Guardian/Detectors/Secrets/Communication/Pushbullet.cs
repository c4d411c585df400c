using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Pushbullet tokens: <c>o.</c> and 32 letters and digits.</summary>
internal static class Pushbullet
{
    public static SecretService Service { get; } = new(
        "PUSHBULLET_TOKEN", "Pushbullet access token", "Pushbullet アクセストークン", "Pushbullet API, Authentication",
        TokenFormat.Behind("o.{base62:32}", "pushbullet", "access token"));
}
