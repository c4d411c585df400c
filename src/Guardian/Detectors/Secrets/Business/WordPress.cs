using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>WordPress application passwords: 24 letters and digits in six groups of four.</summary>
internal static class WordPress
{
    public static SecretService Service { get; } = new(
        "WORDPRESS_APP_PASSWORD", "WordPress application password", "WordPress アプリケーションパスワード", "WordPress Developer Resources, Application passwords",
        TokenFormat.Behind("{base62:4} {base62:4} {base62:4} {base62:4} {base62:4} {base62:4}", "application password", "app password", "wordpress", "wp password"));
}
