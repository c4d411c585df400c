using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Mailtrap tokens: 32 hexadecimal digits.</summary>
internal static class Mailtrap
{
    public static SecretService Service { get; } = new(
        "MAILTRAP_TOKEN", "Mailtrap API token", "Mailtrap API トークン", "Mailtrap API Docs, Authentication",
        TokenFormat.Behind("{lhex:32}", "mailtrap") with { Near = TokenFormat.CredentialWords });
}
