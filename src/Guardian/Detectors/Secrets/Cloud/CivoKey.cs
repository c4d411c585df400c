using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>50 letters and digits behind their name.</summary>
internal static class CivoKey
{
    public static SecretService Service { get; } = new(
        "CIVO_API_KEY", "Civo API key", "Civo API キー", "Civo API docs, Authentication",
        TokenFormat.Behind("{base62:50}", "civo"));
}
