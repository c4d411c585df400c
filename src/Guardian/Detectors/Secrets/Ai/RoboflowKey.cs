using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>20 letters and digits behind their name; publishable keys start with <c>rf_</c>.</summary>
internal static class RoboflowKey
{
    public static SecretService Service { get; } = new(
        "ROBOFLOW_API_KEY", "Roboflow API key", "Roboflow API キー", "Roboflow docs, Find your API key",
        TokenFormat.Behind("{base62:20}", "roboflow"));
}
