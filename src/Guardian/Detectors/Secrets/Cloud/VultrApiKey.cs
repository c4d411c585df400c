using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>36 capitals and digits behind their name.</summary>
internal static class VultrApiKey
{
    public static SecretService Service { get; } = new(
        "VULTR_API_KEY", "Vultr API key", "Vultr API キー", "Vultr docs, API authentication",
        TokenFormat.Behind("{ualnum:36}", "vultr"));
}
