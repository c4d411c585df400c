using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>64 lower-case letters and digits behind their name.</summary>
internal static class KoyebToken
{
    public static SecretService Service { get; } = new(
        "KOYEB_TOKEN", "Koyeb API token", "Koyeb API トークン", "Koyeb docs, API",
        TokenFormat.Behind("{lalnum:64}", "koyeb"));
}
