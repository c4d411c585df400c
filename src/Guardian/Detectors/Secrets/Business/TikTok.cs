using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>TikTok client secrets: 32 letters and digits. The client key is public.</summary>
internal static class TikTok
{
    public static SecretService Service { get; } = new(
        "TIKTOK_SECRET", "TikTok client secret", "TikTok クライアントシークレット", "TikTok for Developers, Manage apps",
        TokenFormat.Behind("{base62:32}", "tiktok client secret", "tiktok secret", "tiktok app secret"));
}
