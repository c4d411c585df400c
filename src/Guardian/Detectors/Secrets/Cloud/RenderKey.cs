using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>rnd_</c> and at least 28 letters and digits.</summary>
internal static class RenderKey
{
    public static SecretService Service { get; } = new(
        "RENDER_API_KEY", "Render API key", "Render API キー", "Render docs, API keys",
        TokenFormat.Of("rnd_{base62:28-40}") with { StartsAlone = true });
}
