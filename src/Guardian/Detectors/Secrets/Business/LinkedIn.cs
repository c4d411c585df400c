using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>LinkedIn client secrets: <c>WPL_AP1.</c>, 16 characters and 8 of Base64; 16 letters and digits in older ones.</summary>
internal static class LinkedIn
{
    public static SecretService Service { get; } = new(
        "LINKEDIN_SECRET", "LinkedIn client secret", "LinkedIn クライアントシークレット", "Microsoft Learn, LinkedIn API authentication",
        TokenFormat.Of("WPL_AP{digit:1}.{base62:16}.{base64:6}=="),
        TokenFormat.Behind("{base62:16}", "linkedin client secret", "linkedin secret"));
}
