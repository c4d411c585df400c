using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>rpa_</c> and 46 letters and digits.</summary>
internal static class RunPodKey
{
    public static SecretService Service { get; } = new(
        "RUNPOD_API_KEY", "RunPod API key", "RunPod API キー", "RunPod docs, API keys",
        TokenFormat.Of("rpa_{base62:44-48}") with { StartsAlone = true });
}
