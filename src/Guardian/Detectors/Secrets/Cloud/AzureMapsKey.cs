using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>43 base64url characters, newer ones 84 letters and digits, in <c>subscription-key</c>.</summary>
internal static class AzureMapsKey
{
    public static SecretService Service { get; } = new(
        "AZURE_MAPS_KEY", "Azure Maps subscription key", "Azure Maps サブスクリプションキー", "Microsoft Learn, Authentication with Azure Maps",
        TokenFormat.Behind("{base64url:43}", "azure maps", "atlas.microsoft.com"),
        TokenFormat.Behind("{base62:84}", "azure maps", "atlas.microsoft.com"));
}
