using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>LINE long-lived channel access tokens (172 characters of Base64 with one ending for all) and channel secrets (32 hexadecimal digits).</summary>
internal static class Line
{
    public static SecretService Service { get; } = new(
        "LINE_CREDENTIAL", "LINE credential", "LINE 認証情報", "LINE Developers, Channel access token; Channel secret",
        TokenFormat.Of("{base64:150}dB04t89/1O/w1cDnyilFU="),
        TokenFormat.Behind("{base64:171}=", "channel access token", "line access token"),
        TokenFormat.Behind("{lhex:32}", "channel secret", "line secret", "line channel") with { Near = TokenFormat.CredentialWords });
}
