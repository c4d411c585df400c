using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Mailgun keys: <c>key-</c> and 32 hexadecimal digits, or three groups of 32, 8 and 8. Public keys (<c>pubkey-</c>) are public.</summary>
internal static class Mailgun
{
    public static SecretService Service { get; } = new(
        "MAILGUN_API_KEY", "Mailgun API key", "Mailgun API キー", "Mailgun Docs, API keys",
        TokenFormat.Of("key-{lhex:32}") with { StartsAlone = true },
        TokenFormat.Behind("{lhex:32}-{lhex:8}-{lhex:8}", "mailgun", "mg api key", "api:"),
        TokenFormat.Behind("{lhex:32}", "mailgun signing", "mailgun webhook") with { Near = TokenFormat.CredentialWords });
}
