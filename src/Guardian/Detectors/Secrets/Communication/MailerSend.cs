using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>MailerSend tokens: <c>mlsn.</c> and 64 hexadecimal digits.</summary>
internal static class MailerSend
{
    public static SecretService Service { get; } = new(
        "MAILERSEND_API_TOKEN", "MailerSend API token", "MailerSend API トークン", "MailerSend Developers, API tokens",
        TokenFormat.Of("mlsn.{lhex:64}"));
}
