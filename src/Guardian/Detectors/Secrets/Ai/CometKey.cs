using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>25 letters and digits behind their name.</summary>
internal static class CometKey
{
    public static SecretService Service { get; } = new(
        "COMET_API_KEY", "Comet API key", "Comet API キー", "Comet docs, API key",
        TokenFormat.Behind("{base62:25}", "comet_api_key", "comet_api", "comet.ml", "comet_ml"));
}
