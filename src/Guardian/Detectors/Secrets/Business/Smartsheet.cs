using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Smartsheet tokens: 37 letters and digits.</summary>
internal static class Smartsheet
{
    public static SecretService Service { get; } = new(
        "SMARTSHEET_TOKEN", "Smartsheet access token", "Smartsheet アクセストークン", "Smartsheet Developer, Authentication",
        TokenFormat.Behind("{base62:37}", "smartsheet"));
}
