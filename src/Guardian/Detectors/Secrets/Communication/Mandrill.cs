using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Mandrill (Mailchimp Transactional) keys: <c>md-</c> and 22 characters of Base64url; older keys lack the prefix.</summary>
internal static class Mandrill
{
    public static SecretService Service { get; } = new(
        "MANDRILL_API_KEY", "Mandrill API key", "Mandrill API キー", "Mailchimp Transactional API, Quick start",
        TokenFormat.Of("md-{base64url:22}") with { Near = new("context:", "mandrill", "mandrillapp", "mailchimp", "transactional"), StartsAlone = true },
        TokenFormat.Behind("{base64url:22}", "mandrill"));
}
