using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Mailjet secret keys: 32 hexadecimal digits. The API key is the user name.</summary>
internal static class Mailjet
{
    public static SecretService Service { get; } = new(
        "MAILJET_SECRET", "Mailjet secret key", "Mailjet シークレットキー", "Mailjet Developers, Authentication",
        TokenFormat.Behind("{lhex:32}", "mailjet", "mj apikey private") with { Near = TokenFormat.CredentialWords });
}
