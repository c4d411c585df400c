using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>napi_</c> and 64 lower-case letters and digits; older keys behind their name.</summary>
internal static class NeonKey
{
    public static SecretService Service { get; } = new(
        "NEON_API_KEY", "Neon API key", "Neon API キー", "Neon docs, Manage API keys",
        TokenFormat.Of("napi_{lalnum:64}"),
        TokenFormat.Behind("{lalnum:64}", "neon_api_key", "neon_key", "console.neon.tech"));
}
