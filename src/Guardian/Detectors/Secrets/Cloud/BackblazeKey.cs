using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Application keys: <c>K00</c>, a digit and 27 base64 characters. Key ids are public.</summary>
internal static class BackblazeKey
{
    public static SecretService Service { get; } = new(
        "BACKBLAZE_B2_KEY", "Backblaze B2 application key", "Backblaze B2 アプリケーションキー", "Backblaze docs, Application keys",
        TokenFormat.Of("K00{digit:1}{base64:27}") with { StartsAlone = true });
}
