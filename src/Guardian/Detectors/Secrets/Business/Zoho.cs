using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Zoho access and refresh tokens (<c>1000.</c> and two groups of 32 hexadecimal digits) and client secrets (42). Client ids (<c>1000.</c> and capitals) are public.</summary>
internal static class Zoho
{
    public static SecretService Service { get; } = new(
        "ZOHO_TOKEN", "Zoho access token", "Zoho アクセストークン", "Zoho API console, OAuth 2.0",
        TokenFormat.Of("1000.{lhex:32}.{lhex:32}"),
        TokenFormat.Behind("{lhex:42}", "zoho"));
}
