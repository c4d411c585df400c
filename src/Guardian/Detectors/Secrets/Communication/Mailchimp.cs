using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Mailchimp keys: 32 hexadecimal digits and the data centre.</summary>
internal static class Mailchimp
{
    public static SecretService Service { get; } = new(
        "MAILCHIMP_API_KEY", "Mailchimp API key", "Mailchimp API キー", "Mailchimp Marketing API, Quick start",
        TokenFormat.Of("{lhex:32}-us{digit:1-2}"));
}
