using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Access key ids: <c>AKLT</c> and 43 characters; secrets in base64 behind their name.</summary>
internal static class VolcengineKey
{
    public static SecretService Service { get; } = new(
        "VOLCENGINE_ACCESS_KEY", "Volcengine access key", "Volcengine アクセスキー", "Volcengine docs, Access keys",
        TokenFormat.Of("AKLT{base64url:40-48}") with { StartsAlone = true },
        TokenFormat.Behind("{base64:58}==", "volc_secretkey", "volc_secret", "volcengine"));
}
