using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>Eight and 32 letters and digits with a dot between, behind their name.</summary>
internal static class BasetenKey
{
    public static SecretService Service { get; } = new(
        "BASETEN_API_KEY", "Baseten API key", "Baseten API キー", "Baseten docs, API keys",
        TokenFormat.Behind("{base62:8}.{base62:32}", "baseten"));
}
