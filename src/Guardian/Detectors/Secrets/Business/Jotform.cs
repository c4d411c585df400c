using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Jotform keys: 32 hexadecimal digits.</summary>
internal static class Jotform
{
    public static SecretService Service { get; } = new(
        "JOTFORM_API_KEY", "Jotform API key", "Jotform API キー", "Jotform API documentation",
        TokenFormat.Behind("{lhex:32}", "jotform") with { Near = TokenFormat.CredentialWords });
}
