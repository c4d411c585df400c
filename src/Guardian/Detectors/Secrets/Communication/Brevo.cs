using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Brevo (Sendinblue) API keys (<c>xkeysib-</c>) and SMTP keys (<c>xsmtpsib-</c>).</summary>
internal static class Brevo
{
    public static SecretService Service { get; } = new(
        "BREVO_API_KEY", "Brevo API key", "Brevo API キー", "Brevo Developers, Authentication; SMTP keys",
        TokenFormat.Of("xkeysib-{lhex:64}-{base62:16}"),
        TokenFormat.Of("xsmtpsib-{lhex:64}-{base62:16}"));
}
