using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Gotify application (<c>A</c>) and client (<c>C</c>) tokens: 15 characters.</summary>
internal static class Gotify
{
    public static SecretService Service { get; } = new(
        "GOTIFY_TOKEN", "Gotify token", "Gotify トークン", "Gotify documentation, Push messages",
        TokenFormat.Behind("{[AC]:1}{[A-Za-z0-9._-]:14}", "gotify"));
}
