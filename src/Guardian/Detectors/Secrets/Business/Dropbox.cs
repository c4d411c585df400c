using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Dropbox short-lived tokens (<c>sl.</c>, more than 130 characters) and app secrets (15 characters).</summary>
internal static class Dropbox
{
    public static SecretService Service { get; } = new(
        "DROPBOX_TOKEN", "Dropbox access token", "Dropbox アクセストークン", "Dropbox Developers, OAuth guide",
        TokenFormat.Of("sl.{base64url:130-1024}"),
        TokenFormat.Of("sl.u.{base64url:130-1024}"),
        TokenFormat.Of("sl.u.{base64url:1000}{base64url:25-1024}"),
        TokenFormat.Behind("{lalnum:15}", "dropbox app secret", "dropbox secret", "dropbox client secret"));
}
