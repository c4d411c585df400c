using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Zulip keys: 32 letters and digits.</summary>
internal static class Zulip
{
    public static SecretService Service { get; } = new(
        "ZULIP_API_KEY", "Zulip API key", "Zulip API キー", "Zulip API documentation, API keys",
        TokenFormat.Behind("{base62:32}", "zulip"));
}
