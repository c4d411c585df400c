using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Crowdin personal tokens: 80 hexadecimal digits.</summary>
internal static class Crowdin
{
    public static SecretService Service { get; } = new(
        "CROWDIN_TOKEN", "Crowdin personal access token", "Crowdin 個人用アクセストークン", "Crowdin Developer Portal, Authorization",
        TokenFormat.Behind("{lhex:80}", "crowdin"));
}
