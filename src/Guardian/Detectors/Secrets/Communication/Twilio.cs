using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Twilio auth tokens (32 hexadecimal digits), API keys (<c>SK…</c>) and their secrets (32 letters and digits). The account SID (<c>AC…</c>) is an id.</summary>
internal static class Twilio
{
    public static SecretService Service { get; } = new(
        "TWILIO_CREDENTIAL", "Twilio credential", "Twilio 認証情報", "Twilio Docs, Auth tokens; API keys",
        TokenFormat.Behind("{lhex:32}", "twilio") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("SK{lhex:32}", "twilio"),
        TokenFormat.Behind("{base62:32}", "twilio api secret", "twilio api key secret", "twilio secret"));
}
